import type { GlobalConfig } from 'payload'
import { Home } from './Home'
import { Navigation } from './Navigation'
import { Practice } from './Practice'
import { SiteNotice } from './SiteNotice'

/** Every global, in the order of the admin's navigation. */
export const globals: GlobalConfig[] = [Home, Navigation, SiteNotice, Practice]
