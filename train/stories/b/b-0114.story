id: b-0114
genre: email
where: US-CO
published: 2024-08-20
title: RE: RE: FW: Incident 24-0817 — parent inquiry / FERPA
person p1: role=victim age=7 protected=yes why=minor-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: none
note: school district e-mail chain sent to the whole listserv; a para struck a pupil with autism; device (AAC tablet) singles out

From: [[K p3 name|Marguerite Sandoval-Price]]
To: ALL-STAFF-ELEM (412 recipients)
Tue, Aug 20, 2024, 7:02 PM

[[K p4 name|Jim]], see below. PLEASE don't reply all.

The aide, [[K p2 name|Shelby Dunning]], 26, was cited by Lakewind PD this afternoon for child abuse (knowingly, no injury). She's on leave. Media line: "We're aware, the safety of students is, etc."

The child is [[W p1 name|Theo Vandersloot]], Grade 2, [[W p1 school|Kestrel Creek]]. He uses [[W p1 other|a talking tablet with a dinosaur case]], which she'd taken from him "as a consequence." When he signed for it she slapped his hand.

His dad, [[W p5 name|Pieter]] ([[W p5 phone|303-555-0190]]), is being nicer than I would be. All he wants is for the aide to learn the sign for "sorry."

[[K p3 name|M.]]

>> From: [[K p4 name|Jim Okafor]]
>> 6:40 PM
>> [[K p3 name|Marguerite]] — Which kid? Is it the one with [[W p1 other|the T. rex]]?

> Reply-all 7:05 PM, from a substitute: "Please remove me from this list. Poor [[W p1 name|Theo]]!!"
