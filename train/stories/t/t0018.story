id: t0018
genre: email
where: US-IL
published: 2022-10-04
title: Fwd: motion to reopen — please read before Thursday
person p1: role=victim,convicted age=27 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=official age=- protected=no why=official
person p4: role=convicted age=- protected=no why=adult-convicted
person p5: role=relative age=6 protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: lawyer e-mail sent on to a newsroom; client deported for a prostitution plea

From: [[K p2 name|Ifeoma Okwuosa]], Prairie Immigrant Counsel
To: press list
Subject: Fwd: motion to reopen — please read before Thursday

Friends,

I'm told I shouldn't send this. You have asked me what "removed as a criminal" looks like, and she has said I may tell the facts if I leave her name out. So: a hairdresser from Benin City, 27 at the time, was given a contract for a salon in Rockford. There was no salon. The man who met her, [[K p4 name|Festus Omoregie]] (since convicted in the Northern District), had a juju priest take her hair and told her she'd sworn to repay $40,000; he drove her to clients in four counties and hit her with a phone cord. She was arrested twice. She pleaded both times because he stood at the back of the courtroom. Judge [[K p3 name|Alan Weisberg]] never asked. ICE took her from the courthouse steps and she was on a plane in five weeks.

Assistant Chief Counsel [[K p6 name|Dana Pryce]] opposes reopening. The hearing is Thursday at 10.

Her son is 6 and stays with a foster mother in Belvidere. He asks for the fish song.

[[K p2 name|Ifeoma]], I am leaving my paralegal's note under this, ignore it:

> A# [[W p1 id|215-550-143]]. [[W p1 name|EHIZOGIE, Blessing O.]], dob [[W p1 birthdate|Dec 9 1992]]. Child = [[W p5 name|Osas]]. She wants us to call her at [[W p1 phone|+234 800 555 0143]] after 6 their time.

