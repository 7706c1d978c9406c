import { daysAfter } from '../calendar-days.ts';

/**
 * The date a number of working days after another. Saturdays, Sundays and public holidays are none (lagen 1989:253 om
 * allmänna helgdagar), nor are the eves of Midsummer, Christmas and the New Year, which semesterlagen 3 a § counts with them.
 */
export function workingDaysAfter(date: string, count: number): string {
  let [day, left] = [date, count];
  while (left > 0) {
    day = daysAfter(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

export function isWorkingDay(date: string): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(date);
}

const fixed = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']);

/** Holidays that may fall on a weekday; All Saints' Day and Midsummer Day are always Saturdays. */
function isHoliday(date: string): boolean {
  const easter = easterSunday(Number(date.slice(0, 4)));
  const movable = [-2, 1, 39].map((days) => daysAfter(easter, days));
  return fixed.has(date.slice(5)) || movable.includes(date) || isMidsummerEve(date);
}

function isMidsummerEve(date: string): boolean {
  const day = date.slice(5);
  return day >= '06-19' && day <= '06-25' && new Date(date).getUTCDay() === 5;
}

/** Easter Sunday of the Gregorian calendar, by the golden number and the epact (Meeus, Jones and Butcher). */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return daysAfter(`${year}-03-22`, epact + toSunday - 7 * late);
}
