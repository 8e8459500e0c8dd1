id: m-0002
genre: email
where: GB-ENG
published: 2018-11-22
title: FW: Incident at the bus stop — Year 9
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=victim age=- protected=yes why=minor-victim
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
note: a head's circular with an old thread beneath it that names both boys; stop, bus route, instrument, form

From: [[K p3 name|Gillian Farthingale]]
To: All Parents Y9
Cc: [[K p4 name|Tunde Adewale]] (Safeguarding)
Date: 22 November 2018 16:51

Dear Parents and Carers,

You may have seen posts about Tuesday afternoon. A pupil of ours was hurt and needed nine stitches; another pupil, aged 13, was arrested and has been bailed to appear at the youth court. Please ask your children to take down any clip. Neither boy may be identified, and the law on that applies to WhatsApp as well.

If you've concerns, ring Mr [[K p4 name|Adewale]] on [[K p4 phone|01632 960417]], or PC [[K p5 name|Steph Lomas]] at Tarrow Road police station, [[K p5 address|11 Tarrow Road]], collar number [[K p5 id|2284]].

Yours sincerely,
[[K p3 name|G. Farthingale]]
Headteacher, [[W p2 school|Saltmere Academy]]
head@[[W p2 school|saltmereacademy.org.uk]]

-----Original Message-----
From: [[K p4 name|Tunde Adewale]]
Sent: 20 November 2018 17:38
To: [[K p3 name|Gillian Farthingale]]
Subject: [[W p1 name|O. Brzezicki]] / [[W p2 name|Femi C-W]]

Gill – quick summary. [[W p1 name|Oskar Brzezicki]] (9L, the one who [[W p1 other|plays the euphonium]]) hit [[W p2 name|Femi Carter-Wynne]] with a lock in a sock at [[W p2 other|the 41 stop outside the old Co-op]]. [[W p2 name|Femi]] is at the General. Mum [[W p6 name|Ronke Carter-Wynne]] is with him, [[W p6 phone|07700 900281]]. [[W p1 name|Oskar]] walked home to [[W p1 address|6b Pitcher's Court]], told his nan, and she rang us. CCTV saved on the shared drive as [[W p1 photo|brzezicki_stop41_20nov.mp4]]. Pls don't forward this.
T.
