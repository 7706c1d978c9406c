/** A new identifier, UUIDv7: what is made later sorts later. For things that live inside an aggregate. */
export { uuidv7 as newId } from 'uuidv7';
