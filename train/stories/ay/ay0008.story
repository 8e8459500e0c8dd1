id: ay0008
genre: alert
where: CA-ON
published: 2022-07-18
title: UPDATE / LOCATED: [[K p1 name|Harvinder Gill]], 79, and [[K p2 name|Mason Trudeau-Lake]], 9
person p1: role=missing age=79 protected=no why=missing-alert
person p2: role=missing age=9 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=no why=adult-bystander
note: two resolved searches, an old man and a lost boy, no crime at all; both families thank; boy not a victim of anything

OTTAWA VALLEY DISTRICT POLICE -- MEDIA ADVISORY, FINAL
Monday, July 18, 2022, 16:20

Both persons reported missing over the weekend in Renfrew County have been found in good health. Please take down posters and share this instead.

[[K p1 name|HARVINDER GILL]], 79, of Pembroke, walked away from his daughter's cottage on Saturday evening in slippers. He was located today at 11:05 a.m. in the ladies' fitting room of [[K p5 employer|Pembroke Workwear]], where, he told staff, he was waiting for his wife. Store owner [[K p5 name|Colette Beaudry]] gave him tea and rang us. Mr. [[K p1 name|Gill]] has been examined and is home. The file (OVDP [[K p1 id|22-15508]]) is closed.

[[K p2 name|MASON TRUDEAU-LAKE]], 9, of Gatineau, became separated from his day camp on the Barron Canyon trail on Sunday at about 2 p.m. He was found this morning at 6:50 by [[K p4 name|Sgt. Amélie Rousseau]] and her dog, Poutine, on a rock 800 metres from the parking lot. [[K p2 name|Mason]] had slept, he says, "pretty OK." He had a whistle, half a sandwich and seventeen mosquito bites. No foul play of any kind was involved. Nobody took him anywhere: there were posts online about a van, an abduction and a "ring." They were false, and the van belongs to the camp.

His mother, [[K p6 name|Gabrielle Trudeau]], asked us to pass on her thanks to the 140 volunteers, and especially to the boy of 13 who noticed that a whistle and a loon don't sound alike.

From [[K p3 name|Insp. Kwabena Asante]], who led both searches: "Two for two. I'd like to do that every week, or better, never." Insp. [[K p3 name|Asante]] reminds cottagers that a child's bright hat is worth ten officers.

Mr. [[K p1 name|Gill]]'s daughter, [[K p7 name|Simran Gill-Fraser]], writes: "Dad lives with dementia, and he has given us leave to say so. He was a bus driver on [[K p1 employer|Route 9]] for thirty-one years. If you see him at a stop, he isn't lost, he's early. But call me."

The earlier alert described [[K p1 name|Harvinder Gill]] as 5'7", [[K p1 body|with a steel bracelet and a missing tip of the left ring finger]], and [[K p2 name|Mason]] as 4'4", in [[K p2 other|a yellow Blue Jays cap]]. Those descriptions may be deleted from community pages.

Photographs for media:
[[K p2 photo|mason_and_poutine.jpg]] (with permission of both parents)
[[K p1 photo|mr_gill_tea.jpg]] (with permission of Mr. [[K p1 name|Gill]] and [[K p7 name|Ms. Gill-Fraser]])

Reporters should ring [[K p4 name|Rousseau]]'s unit through the media line, 613-555-0104, and not the family. [[K p6 name|Gabrielle Trudeau]] says that after a nap, [[K p2 name|Mason]] would like to be on television.
