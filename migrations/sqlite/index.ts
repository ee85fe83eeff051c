import * as migration_20261122_144300_first from './20261122_144300_first';
import * as migration_20261122_173902_patient_pages from './20261122_173902_patient_pages';
import * as migration_20261122_175044_list_indexes from './20261122_175044_list_indexes';
import * as migration_20261122_182352_share_images from './20261122_182352_share_images';

export const migrations = [
  {
    up: migration_20261122_144300_first.up,
    down: migration_20261122_144300_first.down,
    name: '20261122_144300_first',
  },
  {
    up: migration_20261122_173902_patient_pages.up,
    down: migration_20261122_173902_patient_pages.down,
    name: '20261122_173902_patient_pages',
  },
  {
    up: migration_20261122_175044_list_indexes.up,
    down: migration_20261122_175044_list_indexes.down,
    name: '20261122_175044_list_indexes',
  },
  {
    up: migration_20261122_182352_share_images.up,
    down: migration_20261122_182352_share_images.down,
    name: '20261122_182352_share_images'
  },
];
