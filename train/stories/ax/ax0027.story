id: ax0027
genre: filing
where: US-AZ
published: 2025-04-10
title: Indictment 2025-01557, State of Arizona v. [[K p1 name|Fairbairn]] et al.
person p1: role=accused age=61 protected=no why=adult-accused
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=victim age=79 protected=no why=adult-victim
person p4: role=victim age=66 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
note: investment fraud on adults; nothing to protect; "minor", "child" (church group 'Children of the Mesa'), "handler" innocent

IN THE SUPERIOR COURT, COUNTY OF YAVAPAI
GRAND JURY [[K p1 id|112 GJ 0155]]

STATE OF ARIZONA, Plaintiff, vs.
[[K p1 name|LYLE EMORY FAIRBAIRN]], 61, DOB [[K p1 birthdate|09/30/1963]], booking [[K p1 id|2503-7730]] (001);
[[K p2 name|KAYLEIGH ANN DRUMMOND]], 34, DOB [[K p2 birthdate|02/11/1991]], booking [[K p2 id|2503-7731]] (002).

The Grand Jurors accuse the defendants, charging on this 10th day of April, 2025 that in Yavapai County:

COUNT 1: FRAUDULENT SCHEMES AND ARTIFICES, a class 2 felony (both). Between May 1, 2021 and January 15, 2025 the defendants, by means of false pretenses, obtained money from not fewer than forty persons for shares in a copper claim known as the Minor Glory, when there was no copper.

COUNT 2: THEFT, $25,000 or more ([[K p1 name|FAIRBAIRN]]), from [[K p3 name|Wilhelmina Ochs]], 79. On or about June 3, 2022, he induced Ms. [[K p3 name|Ochs]] to mortgage [[K p3 address|640 Juniper Bell Road]], Prescott, where she'd lived for fifty years, and took from her $212,000. When she asked for an assay he showed her a penny.

COUNT 3: THEFT, same class (both), from [[K p4 name|Raymond Cuch]], 66, a retired dog handler of the Border Patrol, $88,400, his whole pension, in four checks. Mr. [[K p4 name|Cuch]] drove to the claim in October 2024 and found a cattle guard and a sign.

COUNT 4: SALE OF UNREGISTERED SECURITIES (both). The sales were made after services of a prayer group called Children of the Mesa, none of whose members was under fifty. [[K p2 name|DRUMMOND]], who played the guitar, passed out forms. She was known to them as [[K p2 alias|"Sister Kay"]].

COUNT 5: MONEY LAUNDERING ([[K p2 name|DRUMMOND]]). $61,000 moved through [[K p2 employer|Drummond Equine Massage]] to buy a 2023 Airstream, plate [[K p2 vehicle|ZA0155K]].

ALLEGATION OF PRIOR CONVICTION: Defendant [[K p1 name|FAIRBAIRN]] was convicted of mail fraud in the District of Utah on March 7, 2003, No. [[K p1 id|2:02-cr-00417]], committed when he was 38; he served 30 months (BOP [[K p1 id|01557-081]]).

WITNESS BEFORE THE GRAND JURY: Investigator [[K p5 name|Socorro Begaye]], Corporation Commission; [[K p7 name|Tobias Quill]], geologist, who told the jurors that he had been paid $500 in 2021 to walk about in a helmet. Mr. [[K p7 name|Quill]] has returned the $500.

A TRUE BILL. Deputy County Attorney: [[K p6 name|Annabeth Curlee]]. Bond: [[K p1 name|Fairbairn]], $500,000 cash only; [[K p2 name|Drummond]], released to the third party custody of her mother, with whom she has lived since she was 30. Other victims are asked to telephone Investigator [[K p5 name|Begaye]] at 928-555-0171. Ms. [[K p6 name|Curlee]] requests a speedy setting, "in view of the age of the witnesses."
