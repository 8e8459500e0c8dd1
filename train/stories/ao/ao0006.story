id: ao0006
genre: blotter
where: US-VT
published: 2008-02-14
title: Police log, week of February 4
person p1: role=accused age=47 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=accused age=22 protected=no why=adult-accused
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=accused age=19 protected=no why=adult-accused
note: nothing to protect; ordinary log of a hill town with dogs, snow, a bar fight; a deer called a victim and a "runaway" heifer

Compiled for the Northfield Falls Messenger from the dispatch sheets. All persons named are adults and presumed innocent. The dog isn't.

MON 4. 6:15 a.m., snow on Route 12. [[K p2 name|Harriet Pelkey]], of [[K p2 address|Stony Brook Road]], slid her Corolla ([[K p2 vehicle|DKB 219]]) into the post office sign. No injury. Sign was due for replacement. [[K p3 name|Sgt. Norm Thibodeau]] attended and bought stamps.

7:40 p.m., report of a runaway at the [[K p5 name|Hatch]] farm. Runaway was a heifer. Returned by [[K p5 name|Ed Hatch]] with grain.

TUE 5. Noon. [[K p5 name|Hatch]] again, heifer again.

9:52 p.m., fight at the Trestle Tavern. [[K p1 name|Roland Gagne]], 47, of Roxbury, and [[K p4 name|Cody Messier]], 22, disagreed on the Patriots. [[K p4 name|Messier]] lost a tooth and both were cited for disorderly conduct, court date March 3. [[K p3 name|Thibodeau]] recovered the tooth. Anyone with information on the second tooth, call [[K p3 phone|802-555-0109]].

WED 6. 3 a.m., welfare check, [[K p2 address|Stony Brook Road]], at the request of a daughter in Ohio who couldn't reach [[K p2 name|Mrs. Pelkey]]. She had turned the phone off to punish the daughter.

THU 7. [[K p7 name|Seth Tran]], 19, college student, was stopped at 61 in a 35 with a canoe on the roof in eight inches of snow. Warned for speed. [[K p6 name|Officer Dawn Kimball]] writes, "Did not ask about the canoe."

11:30 a.m., larceny of maple lines behind [[K p5 address|Hatch's upper bush]]. About 400 feet cut. Footprints lead to the snowmobile trail. Case [[K p5 id|08-NF-0077]].

FRI 8. [[K p1 name|Roland Gagne]] came in to pay for the bar stool. Counted out in ones.

8:20 p.m., deer struck by plow. Driver fine. Victim went to the game supper.

SAT 9. [[K p6 name|Kimball]] stopped a sled on the trail at Cox Brook; 400 feet of blue tubing in the cargo box. [[K p4 name|Cody Messier]] again, charged with petit larceny, [[K p4 id|docket 212-2-08 Wncr]]. Says it was a misunderstanding about whose trees they were. He was still short the tooth.

SUN 10. Quiet until 4:45, when [[K p7 name|Seth Tran]]'s canoe was reported loose on the Dog River with nobody in it. Swift-water team called from Montpelier. [[K p7 name|Tran]] was found at the diner, dry, eating pie. Nobody has explained the canoe to [[K p6 name|Officer Kimball]]'s satisfaction.

TOTALS: 14 calls, 3 cited, 1 heifer (x2). [[K p3 name|Sgt. Thibodeau]] marks twenty-five years on the force Thursday; cake in the bay at two.
