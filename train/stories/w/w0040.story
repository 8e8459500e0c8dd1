id: w0040
genre: news
where: US-OK
published: 2015-06-05
title: Ardmore doctor's suit against clinic moves ahead
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=accused age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen: none
note: business dispute between adults: held, sold, debt, papers kept; nothing to protect

ARDMORE — A judge has refused to throw out a surgeon's claim that the hospital "bought him, sold him and kept his papers."

Dr. [[K p1 name|Imran Qureshi]] sued Arbuckle Surgical, [[K p2 address|1011 14th Avenue N.W.]], and its chief, [[K p2 name|Laird Hotchkiss]], in case [[K p1 id|CJ-2015-88]]. He says that they took $240,000 from his account for a debt of the practice which he'd never signed for, and won't send his license verification (No. [[K p1 id|OK-MD-27740]]) to a clinic in Denton that wants him. [[K p2 name|Hotchkiss]] says the doctor may have it as soon as he returns a microscope.

"He was made to see sixty patients a day," said his lawyer.

Carter County District Judge [[K p3 name|Thelma Brightwater]] said the words were strong for a dispute over a microscope. Trial: Nov. 2.

[[K p1 name|Qureshi]], of [[K p1 address|9 Country Club Road]], drives, he says, "the oldest Camry on staff", [[K p1 vehicle|tag 402-HNL]].

— [[K p4 name|Rick Pennebaker]]
