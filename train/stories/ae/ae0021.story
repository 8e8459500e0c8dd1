id: ae0021
genre: blotter
where: US-NC
published: 2020-06-04
title: Arrests, Juvenile and Adult (Sheriff's weekly PDF)
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=54 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
note: a juvenile's line left in the roster by error, LAST, FIRST

Prepared by Records Clerk [[K p4 name|D. Locklear]]

[[K p2 name|OXENDINE, MARCUS D.]] W/M? I/M 33 — [[K p2 address|1170 Deep Branch Rd]] — DWI, no license — OCA [[K p2 id|20-04417]] — $1,000 unsecured — emp. [[K p2 employer|Pine Belt Turkeys]]

[[W p1 name|LOCKLEAR, TREVON]] I/M 16 — [[W p1 address|Lot 6 Wire Grass MHP]] — JUV PETITION larceny of firearm — OCA [[W p1 id|20-04431]] — to mother — sch. [[W p1 school|Drowning Creek Annex]]

[[K p3 name|BULLARD, EUNICE]] I/F 54 — [[K p3 address|902 Cotton St]] — simple assault (rake) — OCA [[K p3 id|20-04436]] — written promise

NOTE TO PRESS: juvenile lines should be removed prior to release. If you see one, call [[K p4 name|Locklear]] at 910-555-0172.
