id: ap0023
genre: roster
where: US-SC
published: 2020-10-26
title: General Sessions and Family Court, week of Oct. 26 — public calendar
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused,relative age=45 protected=decide why=adult-accused
person p3: role=accused age=16 protected=decide why=charged-as-adult
person p4: role=victim age=- protected=decide why=domestic-violence-victim
person p5: role=accused age=39 protected=decide why=adult-accused
person p6: role=accused age=28 protected=no why=adult-accused
person p7: role=victim age=72 protected=no why=adult-victim
person p8: role=accused age=45 protected=no why=adult-accused
person p9: role=official age=- protected=no why=official
person p10: role=official age=- protected=no why=official
person p11: role=accused age=15 protected=yes why=juvenile-accused
screen p1: sex-trafficking-minor misidentified=yes
note: calendar with clerk's notes; family court matters should not be on it; namesakes; a mother charged with selling her daughter D

SUMTER COUNTY — COURTROOM 3A — Hon. [[K p9 name|Thaddeus Gaillard]] presiding
Posted by [[K p10 name|Earline Witherspoon]], Clerk's office. Questions [[K p10 phone|803-555-0133]]. Read the notes column before you call.

MONDAY 9:30
**[[K p6 name|BRUNSON, DEVONTE]]**, 28. Armed robbery. Warrant [[K p6 id|2020A4310100551]]. Addr. [[K p6 address|19 Loring Drive]]. Notes: victim [[K p7 name|Mr. Hezekiah Dinkins]], 72, to be seated up front on account of hearing. [[K p7 name|Dinkins]] was robbed at the ATM and wishes to speak.

**[[D p3 name|PINCKNEY, JAQUAN T.]]**, 16. Murder. Indictment [[D p3 id|2020-GS-43-0558]]. Notes: waived up from Family Court in Aug. Shackles off before jury, per Judge [[K p9 name|Gaillard]]. [[D p3 name|Pinckney]]'s grandmother may bring a tie.

MONDAY 2:00
**[[D p2 name|FELDER, ROSETTA]]**, 45. Trafficking in persons, victim under 18; unlawful conduct toward child. Indictment [[D p2 id|2020-GS-43-0560]]. Notes: def. is alleged to have let boarders at the house have access to her daughter for $40 and pills. No cameras. Witness comes in by the freight elevator. [[D p2 name|Rosetta Felder]] not to be brought through the hall at that time.

**[[K p8 name|FELDER, ROSALIE]]**, 45. Fraudulent check. Ticket [[K p8 id|55-0231]]. Notes: Different person! [[K p8 name|Rosalie]] works at [[K p8 employer|Palmetto Tag & Title]] and has been spat at. Please call her first so that she can go home.

TUESDAY 9:30
**[[D p5 name|McELVEEN, GRADY]]**, 39. Dom. violence, high & aggravated. Warrant [[D p5 id|2020A4320200047]]. Notes: complainant [[D p4 name|Tonya McElveen]] has asked to drop; solicitor won't. Mrs. [[D p4 name|McElveen]] parks behind the library, officer to walk her. [[D p5 name|Grady McElveen]] is on ankle monitor.

WEDNESDAY — FAMILY COURT, CLOSED (listed here in error — E.W.)
**[[W p1 name|FELDER, SHAYLA M.]]**, DOB [[W p1 birthdate|04-02-2003]]. Docket [[W p1 id|2020-JU-43-0155]]. Solicitation; runaway; assault on a boarder. Notes: was 16-17 at the time. Placed at [[W p1 address|Camp Bethany girls' home, Wedgefield]]. Same girl as Monday 2:00 witness. GAL asks why we're prosecuting her Wednesday for what we are calling a crime against her on Monday. Good question.

**[[W p11 name|COMPTON, ZEKE]]**, 15. Burglary 2nd, golf carts. Docket [[W p11 id|2020-JU-43-0161]].

CORRECTIONS, added Mon. 8:05
Wednesday sheet has been pulled from the board but not from the website, where it's at [[W p1 url|sumterclerk.example/wk44?def=felder-shayla]]. IT is at lunch, at 8 in the morning.
[[W p1 name|Shayla]]'s matter is CONTINUED; Judge [[K p9 name|Gaillard]] called the family judge at home. [[W p11 name|Zeke]]'s is not. His mother knows.
Whoever wrote "ask [[W p1 name|Lil Shay]]" in the margin of the public copy, I know your handwriting. — [[K p10 name|Witherspoon]]
