import { createBrowserRouter, type RouteObject } from 'react-router';
import { NotFoundPage } from '../ui/page/not-found-page.tsx';
import { BrokenApplication, BrokenPage } from './broken-page.tsx';
import { LoadingPage } from './loading-page.tsx';
import { OwnPage } from './own-page.tsx';
import { pages } from './pages.ts';
import { SessionGate } from './session-gate.tsx';

const features: RouteObject[] = pages.map((page) => ({
  path: page.path === '/' ? '/' : `${page.path}/*`,
  ErrorBoundary: BrokenPage,
  lazy: async () => {
    const { Component } = await page.load();
    return {
      element: (
        <OwnPage page={page}>
          <Component />
        </OwnPage>
      ),
    };
  },
}));

/** The addresses of the application. Each feature comes when it is first visited. */
export const createRouter = () =>
  createBrowserRouter([
    {
      Component: SessionGate,
      ErrorBoundary: BrokenApplication,
      HydrateFallback: LoadingPage,
      children: [...features, { path: '*', Component: NotFoundPage }],
    },
  ]);
