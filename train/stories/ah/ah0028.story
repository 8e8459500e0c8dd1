id: ah0028
genre: news
where: US-GA
published: 2001-10-11
title: "[[W p1 alias|Cherry]]" was 13. Albany pimp gets 25 years.
person p1: role=victim,accused age=13 protected=yes why=trafficking-victim
person p2: role=convicted age=47 protected=no why=adult-convicted
person p3: role=convicted age=24 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=expert age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: street name W; period language; she was locked up 61 days in a youth center; probation officer calls her by her name; sister W; her drawings signed

By [[K p8 name|Lucius Tolliver]]

ALBANY — Street people on South Jackson knew her as "[[W p1 alias|Cherry]]." The state knew her as a delinquent. It took a shoe salesman's wife on the jury to say out loud, after the verdict, what she was: "a seventh grader."

[[K p2 name|Otha Lee "Pretty" Simmons]], 47, was sentenced on Wednesday to 25 years for pimping and for keeping a child in involuntary servitude. His driver, [[K p3 name|Michael Dewitt Yawn]], 24, received eight. Over six weeks last winter the pair sold the girl in cars, at $30 and $40, and gave her, by her own count, nineteen dollars.

She had been picked up on February 2 and charged with prostitution. Sixty-one days went by in the regional youth detention center before Dougherty County would call her a witness. "I filed it. I thought I was getting her off the street," testified Officer [[K p4 name|Bernice Jakubowski]]. "I asked her age and she told me nineteen. Then I gave her a honey bun and she asked if there was a toy in it." [[K p4 name|Jakubowski]] has written to the juvenile court that the petition, [[W p1 id|01-J-0229]], ought to be burned.

It was her probation officer, [[K p7 name|Isaiah Nwosu]], who first heard the whole of it. [[K p7 name|Nwosu]] told the court, "[[W p1 name|LaTrice]] sat down and drew me [[W p1 address|the house on Residence Avenue]], every room. She put a lock on each door, on the outside." The drawing, exhibit 9, is signed in purple, [[W p1 name|L. Rozier, age 13]].

Judge [[K p5 name|Meredith Gormley]] asked [[K p2 name|Simmons]] whether he had anything to say. He said that a girl her size could pass for grown. "No, sir," said [[K p5 name|Gormley]]. "I've seen her."

An older sister, [[W p6 name|Denita Rozier]], 26, has taken her in at [[W p6 address|a duplex behind the Merry Acres laundromat]] and drives her across town each day to [[W p1 school|Southgate Magnet]], where she plays [[W p1 other|third-chair clarinet]]. She's grown out [[W p1 body|the blond streaks he made her put in]]. "People still holler [[W p1 alias|Cherry]] at her from cars," Miss [[W p6 name|Rozier]] said. "She told one, 'My name is [[W p1 name|LaTrice Monique]], and I have homework.'"

[[K p3 name|Yawn]], whose own lawyer said he'd been run away from three foster homes by fourteen, wept at the defense table. Several spectators yawned; it was past six.

[[K p2 name|Simmons]] is at the county jail under [[K p2 id|No. 11804]], awaiting a bus to Jackson. The cherry-red Cadillac he drove, [[K p2 vehicle|tag PRTY1]], will be sold on the courthouse steps.
