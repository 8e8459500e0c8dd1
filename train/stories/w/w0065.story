id: w0065
genre: press-release
where: US-DE
published: 2011-12-02
title: DOVER POLICE: FOUR PROMOTED
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: none
note: police promotions; vice unit; numbers

The Department announces the following, effective at midnight Dec. 1:

Lt. [[K p1 name|Marguerite Polk]] to captain, badge [[K p1 id|7]]. She began on the desk in 1988 and built the vice unit, which in her years took 31 pimps to trial and, as she likes to add, no girls.

Sgt. [[K p2 name|Owen Chandler]] to lieutenant, badge [[K p2 id|22]]. Patrol, K-9 (partner: Jinx), and the man who climbed the Legislative Hall dome after a cat.

Cpl. [[K p3 name|Min-jun Ryu]] to sergeant, badge [[K p3 id|68]]. Sgt. [[K p3 name|Ryu]] speaks three languages and referees under-12 soccer.

Ptl. [[K p4 name|April Nash]] to corporal, badge [[K p4 id|104]].

The ceremony is at [[K p5 address|400 S. Queen Street]] at 10 a.m., [[K p4 name|April]] being the only one who asked for cake. Questions to [[K p5 name|Dinah Lofland]], [[K p5 phone|302-555-0117]], [[K p5 email|dlofland@doverpd.example]].
