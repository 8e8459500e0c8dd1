id: ao0023
genre: roster
where: US-AZ
published: 2016-05-09
title: Superior Court, Juvenile and Adult calendar, Division 4, posted by mistake on the public door
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=17 protected=decide why=charged-as-adult
person p3: role=victim age=7 protected=yes why=minor-victim
person p4: role=accused age=40 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=12 protected=yes why=minor-witness
person p8: role=accused age=28 protected=no why=adult-accused
person p9: role=official age=- protected=no why=official
person p10: role=expert age=- protected=no why=adult-bystander
note: mixed docket: delinquency (W), transferred youth (D), child victim and witness subpoenaed by name (W), adults (K)

DIVISION 4, HON. [[K p5 name|CONSUELO VALDEZ-PIKE]]      Monday May 9, 2016
Bailiff [[K p6 name|L. Hatathlie]]. Parties: turn off telephones and take off hats.

8:30   In the Matter of [[W p1 name|ESTRADA, ISAIAH]]   [[W p1 id|JV-2016-00288]]
Delinquency: criminal damage (school bus), age 15. DOB [[W p1 birthdate|7/30/00]]. Home: [[W p1 address|1312 W Ocotillo, casita]]. Attends [[W p1 school|Copper Basin Alternative]]. Advisory hearing. Closed. Counsel: [[K p9 name|P. Svoboda]], PD.
Note: [[W p1 name|Estrada]]'s [[W p1 other|graffiti tag "ZAYA"]] appears in Exhibit 2.

8:50   State v. [[D p2 name|BIGHORSE, TYLER J.]]   [[D p2 id|CR-2016-0914]]
Armed robbery, agg. assault; transferred to adult court April 18. Age 17 (DOB [[D p2 birthdate|11/02/1998]]). In custody, unit C. Change of plea. Counsel [[K p9 name|Svoboda]]. Interpreter: none. Mother will address the court.

9:15   State v. [[K p4 name|KELLERMAN, SHANE D.]]   [[K p4 id|CR-2015-3301]]
Child abuse (2 cts.), endangerment. Age 40, DOB [[K p4 birthdate|2/14/1976]], of [[K p4 address|Space 9, Desert Aire]]. Trial setting.
Subpoenas served: [[W p3 name|RYLAN OBREGON]], age 7, victim, c/o [[W p3 address|foster placement, 77 Palo Verde Cir.]]; [[W p7 name|DAKOTA FENN]], 12, babysitter, [[W p7 phone|520-555-0176]]; [[K p10 name|Dr. Ames]].
Support dog requested for the 7-yr-old. His class at [[W p3 school|Mesquite Flat Elem.]] excused by letter.

9:45   State v. [[K p8 name|OYARZABAL, MIGUEL A.]]   [[K p8 id|CR-2016-1002]]
Unlawful use of means of transportation (a road grader). Age 28. Pretrial. The grader is in the lot; do not climb.

10:30   Review, [[W p1 name|I. ESTRADA]], restitution only: $1,480, bus seats. Driver will be present. Letter of apology filed; Court commends spelling.

11:00   RECESS. [[K p5 name|Judge Valdez-Pike]] to Rotary.

1:30   State v. [[K p4 name|KELLERMAN]], cont'd if needed. The defendant isn't to be in the hall with Miss [[W p7 name|Fenn]], who says that he [[K p4 vehicle|drives a lifted gray Ram]] past her house.

2:15   Sentencing, [[D p2 name|Bighorse]], if plea accepted.

HANDWRITTEN ON THE SHEET
[[K p6 name|Hatathlie]], why is the kids' half up here? Juvenile goes on the BLUE paper, inside. A reporter has already photographed it. Tell her to blur [[W p1 name|Isaiah]], and [[W p3 name|Rylan]], and [[W p7 other|the girl with the dog's name]]. Adults are fine, [[K p8 name|Oyarzabal]] has been waving to the cameras anyhow. C.V-P.

P.S. from bailiff. Dakota is also the name of the support dog.
