import bank from './bank.js'
import caseReference from './case-reference.js'
import chiNumber from './chi-number.js'
import drivingLicence from './driving-licence.js'
import nhsNumber from './nhs-number.js'
import nino from './nino.js'
import passport from './passport.js'
import pncId from './pnc-id.js'
import uln from './uln.js'
import upn from './upn.js'
import vehicle from './vehicle.js'

/** Of two that take the same value for theirs with the same right, the first has it. */
export const detectors = [nhsNumber, chiNumber, uln, upn, nino, drivingLicence, pncId, passport, bank, caseReference, vehicle] // prettier-ignore
