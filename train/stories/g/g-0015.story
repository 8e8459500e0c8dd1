id: g-0015
genre: filing
where: US-CA
published: 2019-03-12
title: Doe v. [[K p2 name|Lindqvist]], Complaint for Damages (excerpt)
person p1: role=victim age=41 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=relative age=7 protected=decide why=minor-witness
person p6: role=witness age=- protected=no why=adult-bystander
screen: labor-trafficking
note: pseudonym stays in the complaint; the exhibit list has her name; case under a pseudonym keeps its number; employer is the accused

UNITED STATES DISTRICT COURT, CENTRAL DISTRICT OF CALIFORNIA
[[K p1 other|JANE DOE]], Plaintiff, v. [[K p2 name|PERNILLA LINDQVIST]] and [[K p3 name|HOWARD T. ROSNER]], Defendants.
No. 2:19-cv-01870

1. Plaintiff [[K p1 other|Jane Doe]] is a citizen of the Philippines. She sues under a pseudonym because she fears for her family.

2. From April 2016 until June 2018 she worked in defendants' home in Brentwood as a nanny and cook, from five in the morning until the last guest left, seven days a week, for $300 a month. She was 41 when she arrived on a B-1 visa with a contract that promised $11.50 an hour.

3. On the day of her arrival [[K p2 name|Lindqvist]] took plaintiff's passport and put it in a wall safe. [[K p3 name|Rosner]] told her that, without it, "any policeman will put you in jail with the men."

4. She slept [[W p1 place|on a mat in the laundry room at 1140 Cantoria Lane]]. When the family traveled she was locked in.

5. When she asked to leave, in May 2017, [[K p2 name|Lindqvist]] said she would report the theft of a bracelet. The bracelet was never missing.

6. A neighbor, [[K p6 name|Soledad Barba]], began leaving food and, in a loaf of pan dulce, a hotline card.

7. Defendants' son [[D p5 name|Otto]], then 7, called plaintiff "[[W p1 alias|Yaya Neneng]]."

EXHIBIT LIST
A. Contract signed in Quezon City ([[W p1 other|signature redacted in part: "Ma. Ed____ Pangilinan"]])
B. Remittance slips, payee [[W p1 relative|Rodel Pangilinan, Sitio Malinis, Lubao]]
C. Copy of passport [[W p1 id|EB7740913]]
D. Photograph, file [[W p1 photo|edna_and_otto_beach.png]]
E. Texts from "[[K p2 alias|Mam Nilla]]" to plaintiff

Dated March 12, 2019.  [[K p4 name|Gregorio Batungbakal]], attorney for plaintiff
