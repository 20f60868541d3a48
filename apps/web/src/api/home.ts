import { queryOptions } from '@tanstack/react-query';
import { answer, client } from './client.js';

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: () => answer(client.GET('/home')),
});
