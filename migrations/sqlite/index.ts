import * as migration_20261122_144300_first from './20261122_144300_first';
import * as migration_20261122_184200_patient_pages from './20261122_184200_patient_pages';
import * as migration_20261126_125501_workflow from './20261126_125501_workflow';
import * as migration_20261126_155143_publication_desk from './20261126_155143_publication_desk';

export const migrations = [
  {
    up: migration_20261122_144300_first.up,
    down: migration_20261122_144300_first.down,
    name: '20261122_144300_first',
  },
  {
    up: migration_20261122_184200_patient_pages.up,
    down: migration_20261122_184200_patient_pages.down,
    name: '20261122_184200_patient_pages',
  },
  {
    up: migration_20261126_125501_workflow.up,
    down: migration_20261126_125501_workflow.down,
    name: '20261126_125501_workflow',
  },
  {
    up: migration_20261126_155143_publication_desk.up,
    down: migration_20261126_155143_publication_desk.down,
    name: '20261126_155143_publication_desk'
  },
];
