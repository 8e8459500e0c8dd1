id: aj0042
genre: alert
where: US-UT
published: 2016-04-15
title: CANCELLED — AMBER Alert, St. George — child SAFE
person p1: role=victim age=4 protected=yes why=minor-victim
person p2: role=accused,relative age=31 protected=decide why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=accused age=- protected=no why=adult-accused
screen p1: none
note: alert no longer active: the child found is a minor victim (W); noncustodial parent accused D; helpers stay

WASHINGTON COUNTY SHERIFF
15 Apr 2016, 04:52 MDT. REPLACES #1 through #4.

The little girl who was taken from her yard on Thursday is alive, warm and eating a waffle. THANK YOU. All agencies may stand down.

She's four. Please, from now on, don't repeat her name or show her face. It was needed yesterday and it isn't today. Stations are asked to take down crawl text and the earlier flyer ([[W p1 photo|AMBER_LeilaniTuipulotu_v3.pdf]]).

ARRESTED: her father, [[D p2 name|Isaac Ray Bolander]], 31, custodial interference and aggravated assault. Lodged Purgatory, no. [[D p2 id|16-1903]]. Bail refused. Stopped at Jacob Lake in [[D p2 vehicle|a gray Outback, UT Z48 7KW]].

ALSO ARRESTED: [[K p8 name|Shelby Crandall]], Hurricane, who lent the car and lied about it. Lodged, no. [[K p8 id|16-1904]]. [[K p8 name|Crandall]] is his girlfriend and isn't related to the child.

HOW SHE WAS FOUND. Trucker [[K p5 name|Amrit Dhaliwal]] of Yuba City had the alert on his phone at the Jacob Lake pumps. He saw a man pour coffee for a child. "Nobody who knows kids gives them coffee," [[K p5 name|Dhaliwal]] said. He parked his rig across the only way out and went in to read the candy. Ranger [[K p4 name|Nadine Poleahla]] came in nine minutes.

[[K p6 name|Cody Staheli]], 17-year veteran of the snack bar there (he's 50), sat with her in the booth and asked her name for the radio. It went out on an open channel: "She says [[W p1 name|Leilani]], she says she's cold, she wants [[W p1 other|Mister Pickle]]." [[W p1 other|Mister Pickle]] is a sock. [[K p6 name|Staheli]] found the sock.

FAMILY. Her mother, [[W p3 name|Mele Tuipulotu]], was flown down by the highway patrol and thanks everybody. She'd like to be let alone. Reporters are on the lawn at [[W p1 address|the pink stucco on Bluff View]], and are to leave it. [[W p3 name|Mele]] has a protective order, [[W p3 id|164500231]], and the address is on that order as confidential.

Sheriff's spokesman [[K p7 name|Lt. Grover Beckstead]] will brief at 9:00. [[K p7 name|Beckstead]] asks people to bring the 200 yellow balloons tied along River Road to the hospital and not to the house.

TEXT OF THE CELL BROADCAST, for the record of what was sent: "AMBER: [[W p1 name|Leilani Tuipulotu]], F/4, 3 ft, [[W p1 body|strawberry mark R knee]], red boots. Gray Outback." Delivered to 1.9 million phones. We can't call that back. We would if we could.

Questions 435-555-0110. Reference 16-00771. Do not call the [[W p3 employer|Dixie linen plant where the mother works]]; they've had 40 already.

#FoundSafe (not [[W p1 other|#BringLeilaniHome]], thank you)
