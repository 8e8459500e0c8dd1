id: y0092
genre: alert
where: NG
published: 2026-02-06
title: PUBLIC NOTICE - MISSING PERSON
person p1: role=missing age=15 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=decide why=identifies-protected
note: active alert; police suspect online recruiter, not yet known: unclear screen not given

The Nigeria Police Force, FCT Command, wishes to solicit the assistance of the public to locate the following:

NAME: [[D p1 name|Simdul Nanret Goshit-Dakas]]
SEX: F    AGE: 15
COMPLEXION: dark. [[D p1 body|Tribal mark on the right cheek, 2 short lines]]
SCHOOL: [[D p1 school|GSS Karsana, SS2]]
LAST SEEN: 4 Feb, 1650hrs, at Gwarinpa Estate gate with a blue hair-dye box in the hand. She told her sister that she would be meeting "the model agent" she had chatted with on Snapchat.
FAMILY CONTACT: Mr [[D p3 name|Bulus Dakas]], [[D p3 phone|0800 555 0173]].

Information to DPO [[K p2 name|CSP Aisha Lamorde-Obi]], Gwarinpa. The girl's own WhatsApp, [[D p1 phone|0800 555 0199]], is switched off. Do not attempt to trace [[D p1 name|Simdul]] yourself.
