id: aw0002
genre: roster
where: US-NV
published: 2009-04-21
title: RENO MUNICIPAL COURT, DEPT. 3 — MORNING CALENDAR, DISPOSITIONS
person p1: role=official age=- protected=no why=official
person p2: role=convicted age=34 protected=no why=adult-convicted
person p3: role=convicted age=41 protected=no why=adult-convicted
person p4: role=convicted age=47 protected=no why=adult-convicted
person p5: role=accused age=29 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=convicted age=26 protected=no why=adult-convicted
screen p2: none
screen p3: none
screen p8: none
note: adults who work for themselves and are fined; screening sheet attached answered no throughout; nothing to protect

Hon. [[K p1 name|Warren T. Osgood]] presiding. Deputy city attorney: [[K p6 name|Lupe Arriaga]]. Interpreter and intake screener: [[K p7 name|Fen Chiu]].

1. [[K p2 name|MCALLISTER, DAWN RENEE]], 34. DOB [[K p2 birthdate|08/02/1974]]. Case [[K p2 id|09-CR-04417]]. Solicitation for prostitution, RMC 8.14. Plea: guilty. Fine $400, assessments $115. Remarks: Deft. states works alone, keeps own apartment at [[K p2 address|Wells Av. #6]] and own bank account, no one takes any part of earnings, has done so since 2003 "on purpose and with a spreadsheet." Trafficking screen administered by [[K p7 name|Chiu]]: (1) anyone hold your ID — no. (2) owe anyone money for bringing you here — no. (3) afraid of anyone — "only the IRS." (4) begin before age 18 — no, age 28. (5) free to quit — yes. Result negative.

2. [[K p3 name|TRAN, KIM-LY]], 41. Case [[K p3 id|09-CR-04420]]. Massage without license. Plea: no contest. Fine $250. Remarks: co-owner of [[K p3 employer|Golden Lotus Foot & Body]], half share, papers shown to court. Drives own 2006 Corolla, [[K p3 vehicle|NV 418-TKL]]. Same five questions through interpreter; all no. Ms. [[K p3 name|Tran]] asked the court if there would be a sixth. Judge [[K p1 name|Osgood]]: "Not today."

3. [[K p8 name|Beaumont, Chase Anthony]], 26. Case [[K p8 id|09-CR-04431]]. Solicitation (male escort, hotel bar). Guilty. Fine $400. Remarks: student, states sets own prices, turned down two offers of "management." Screen negative. Time to pay granted to 6/1.

4. [[K p4 name|PRZYBYLSKI, RONALD]], 47. Case [[K p4 id|09-CR-04398]]. Soliciting (customer). Guilty. Fine $600 and class. Remarks: Mr. [[K p4 name|Przybylski]] asked that the notice not be mailed to [[K p4 address|2210 Plumas Terrace]]. Denied. Clerk mails.

5. [[K p5 name|FIELDS, APRIL]], 29. Case [[K p5 id|09-CR-04455]]. Obstructing, open container. NOT GUILTY plea; trial 5/14. Remarks: was seated with [[K p2 name|McAllister]] at time of contact; a nurse off shift, not charged with any vice count; [[K p6 name|Arriaga]] so confirmed on the record and asked that [[K p5 name|Fields]] be removed from the vice list printed in the lobby. So ordered.

Note for the file. On inquiry of the bench, [[K p6 name|Arriaga]] advised that of the eleven women brought in by the weekend detail none reported force, threats, a debt, an underage start or a third party, and that the phrase "trafficking victims recovered" in the flyer of the detail was "written before the detail went out." Judge [[K p1 name|Osgood]] directed that the flyer be taken down by noon.

Calendar concluded 10:52. Next session April 28; in May, the April calendar of Dept. 1 will be heard here too.
