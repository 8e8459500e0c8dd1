id: b-0043
genre: filing
where: US-OH
published: 2016-09-27
title: IN THE COURT OF COMMON PLEAS, TIFFIN FALLS COUNTY, OHIO — JUVENILE DIVISION — MOTION TO HOLD DELINQUENCY COMPLAINT IN ABEYANCE
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused,relative age=- protected=decide why=identifies-protected
person p3: role=official,author age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: Safe Harbor motion; caption with initials, body and certificate of service with names; stepfather is the indicted trafficker

IN THE MATTER OF: [[K p1 initials|A.W.]], Alleged Delinquent Child        CASE NO. 2016 JUV 3301
                                                     JUDGE [[K p4 name|LORRAINE STIPANOVICH]]

Now comes the child, through counsel, and moves the Court under R.C. 2152.021(F) to hold the complaint for soliciting and theft in abeyance and to appoint a guardian ad litem.

MEMORANDUM

1. [[K p1 initials|A.W.]] is fifteen. On August 30 she was taken from a truck plaza and charged.

2. On September 14 the grand jury indicted [[D p2 name|Bradley Keith Sowers]], [[D p2 relation|the child's stepfather]], for trafficking and for compelling prostitution, in Case No. [[D p2 id|16 CR 0482]]. The State cannot say in Courtroom 2 that she was compelled and in Courtroom 4 that she chose.

3. What is called theft is $61 that she kept back from what [[D p2 name|Sowers]] counted, in order, she says, "to get to Toledo."

4. The complaint describes the child's [[W p1 body|port-wine stain at the hairline]] as a means of "future identification." Counsel asks that it be struck.

5. Her school counselor reported absences in January, March and May. "[[W p1 name|Alyvia]] has a stomach ache on trucking days" is a sentence that was written down by an adult and put in a drawer.

Respectfully,
[[K p3 name|Gideon Blauser]], Assistant Public Defender

CERTIFICATE OF SERVICE: copies by mail to the Prosecutor; to mother, [[W p5 name|Trina Wharton]], [[W p5 address|611 Buckeye Ct., Lot 9]]; and to the child at the [[W p1 place|Sandusky Bay Group Home]].
