export type * from './bodies';
