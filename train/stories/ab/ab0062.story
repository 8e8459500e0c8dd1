id: ab0062
genre: filing
where: US-ME
published: 2016-07-08
title: Penobscot County: Sentencing Digest
person p1: role=convicted age=33 protected=no why=adult-convicted
person p2: role=convicted age=50 protected=no why=adult-convicted
person p3: role=convicted age=19 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=no why=adult-victim
note: nothing to protect

[[K p1 name|Joshua Theriault]], 33, Old Town. Operating after suspension. 30 days, to be done on weekends because of the eels. [[K p1 id|CR-16-1187]].

[[K p2 name|Marguerite Pomerleau]], 50, Brewer. Theft by unauthorized taking from the credit union where she was a teller. She told Justice [[K p4 name|Amos Hallowell]] that the debt had grown a little at a time, as had the lie, and that it was scratch tickets. Nine months, all but 60 days suspended; repay $21,640 to the members.

[[K p3 name|Hunter Sockabasin]], 19, Orono. Criminal mischief, having painted a bear upon the door of [[K p5 name|Dean Philip Prentiss]], who wrote to the court that it was a good bear. Filed for a year.

State v. Roe Brothers Logging, continued. The skidder has not been found.
