import * as migration_20261122_144300_first from './20261122_144300_first';

export const migrations = [
  {
    up: migration_20261122_144300_first.up,
    down: migration_20261122_144300_first.down,
    name: '20261122_144300_first'
  },
];
