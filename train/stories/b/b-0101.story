id: b-0101
genre: alert
where: US-NJ
published: 2023-10-02
title: VINE-style notice of custody change (auto-generated)
person p1: role=convicted age=- protected=no why=adult-convicted
person p2: role=victim age=- protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
screen: none
note: automatic jail alert sent to a victim and posted by mistake; registrant's name, phone and PIN

THIS MESSAGE IS FOR: [[W p2 name|CANDACE OYELOWO-PRATT]]
SENT TO: [[W p2 phone|609-555-0119]]   REGISTRATION PIN: [[W p2 id|4471]]

You've registered for information about offender [[K p1 name|STEVEN M. GRUBER]], Offender No. [[K p1 id|000772155-B]].

Effective 10/02/2023, offender [[K p1 name|GRUBER]] was RELEASED ON PAROLE by the Pinelands Correctional Facility. The offense of record is AGGRAVATED SEXUAL ASSAULT.

A condition of release forbids any contact with you.

If you feel that you may be in danger, call 911. To speak with a victim advocate, ask for [[K p3 name|Marisol Teague]], weekdays. Do not reply to this message.

--
Posted to County Alerts feed (public) 10/02 14:07 — category error — under review
