id: m-0011
genre: filing
where: US-AZ
published: 2014-10-30
title: IN THE JUSTICE COURT, COPPERHEAD PRECINCT — Petition to Vacate Conviction (A.R.S. § 13-907.01)
person p1: role=victim,convicted age=22 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: an adult trafficking survivor's petition filed under her full name with all the particulars of form; filing is no consent; trafficker named in it only

Petitioner: [[W p1 name|DELGADO-YAZZIE, RENEE MARIE]]   aka [[W p1 alias|"Cinnamon"]], aka [[W p1 alias|Renee Dell]]
D.O.B. [[W p1 birthdate|08/21/1989]]   SSN [[W p1 id|xxx-xx-2276]]   AZ DL [[W p1 id|D04471920]]
Mailing address: [[W p1 address|P.O. Box 4117, Window Mesa AZ]]   Tel: [[W p1 phone|(928) 555-0171]]   E-mail: [[W p1 email|r.dyazzie89@duskmail.net]]
Arresting agency / DR No.: Copperhead PD [[W p1 id|2012-0061844]]
Case Nos.: [[W p1 id|CR2012-03177]]; [[W p1 id|CR2012-04920]]

1. Petitioner was convicted of prostitution on March 9 and June 1, 2012, being then twenty-two years old.
2. From December 2011 to July 2012 she was under the control of [[D p2 name|Lamont Teague]], who took her identification, fed her pills, broke her left wrist in the [[W p1 body|place where the plate and six screws now are]], and told her that her son, [[W p1 relative|Ty]], would "go in the canal". She was driven between motels in [[D p2 vehicle|a gold Escalade, CA plate 6XTD014]].
3. The conduct would not have occurred but for the force and coercion described. [[D p2 name|Teague]] hasn't been charged with it.
4. Since August 2012 Ms. [[W p1 name|Delgado-Yazzie]] has lived drug-free, and she is employed as [[W p1 employer|a baker at Sunbread Co-op, night shift]]. She's asked to chaperone [[W p1 relative|Ty]]'s class and can't pass the background check.

WHEREFORE [[W p1 name|Renee]] [sic] asks that both convictions be vacated.

Submitted by [[K p3 name|Joel Aronstam]], Bar No. [[K p3 id|021884]], Mesa Legal Clinic, [[K p3 address|40 N. Cottonwood, Suite 3]], [[K p3 phone|(928) 555-0108]]
Copy: Deputy County Attorney [[K p4 name|Brenda Whitmer]]
