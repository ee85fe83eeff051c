/** The parts of the body that a condition can be found under. */
export const BODY_AREAS = [
  { value: 'head', label: 'Head' },
  { value: 'face-and-jaw', label: 'Face and jaw' },
  { value: 'neck', label: 'Neck' },
  { value: 'shoulder', label: 'Shoulder' },
  { value: 'arm-and-hand', label: 'Arm and hand' },
  { value: 'chest', label: 'Chest' },
  { value: 'upper-back', label: 'Upper back' },
  { value: 'lower-back', label: 'Lower back' },
  { value: 'pelvis-and-hip', label: 'Pelvis and hip' },
  { value: 'leg-and-foot', label: 'Leg and foot' },
  { value: 'nerves', label: 'Nerves' },
  { value: 'muscles', label: 'Muscles' },
  { value: 'joints', label: 'Joints' },
  { value: 'whole-body', label: 'Whole body' },
] as const
