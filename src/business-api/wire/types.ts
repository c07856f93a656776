export type * from '../../vocabulary/wire';
