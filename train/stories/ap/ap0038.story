id: ap0038
genre: filing
where: US-CT
published: 2013-08-30
title: Affidavit for relief from abuse, Superior Court, New London
person p1: role=victim age=33 protected=decide why=domestic-violence-victim
person p2: role=accused,relative age=38 protected=decide why=adult-accused
person p3: role=victim,witness age=10 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=accused age=- protected=decide why=adult-accused
person p8: role=relative age=- protected=yes why=identifies-protected
note: applicant filed under name (filing not a choice); D mother, D father, child W, shelter W; mother-in-law accused by affidavit only D

STATE OF CONNECTICUT — SUPERIOR COURT — FAMILY DIVISION
Docket No. [[D p1 id|KNL-FA-13-5500187]]

APPLICANT: [[D p1 name|Danuta Sobczak]]
RESPONDENT: [[D p2 name|Mark Sobczak]], [[D p2 birthdate|June 1, 1975]], employed at [[K p2 employer|the Groton yard, second shift]]

I, being duly sworn, say:

1. I am 33. I've been married to the respondent for twelve years. We have one child living with us.

2. On August 24, 2013, after the supper, respondent pulled me by the collar to the cellar stairs and said that I could go down by foot or by head. Our son, who is ten, took hold of my leg. Respondent kicked him off it. He hit the dryer and has [[W p3 body|seven stitches at the hairline]].

3. I have not called police before because respondent's friend is police. I called this time. Officer [[K p4 name|Renee Lafleur]] came and she is not his friend. She wrote report [[D p1 id|13-20551]], and stayed with us at the hospital until her shift was finished, and after that too.

4. My neighbor, [[K p6 name|Mr. Theo Papadakis]], heard through the wall. He has heard many times, he says, and knocked on the wall so that respondent would know. [[K p6 name|Mr. Papadakis]] will come to court if it's not a Tuesday.

5. Respondent's mother, [[D p7 name|Halina Sobczak]], was in the kitchen. [[D p7 name|Halina]] held the door. In the spring she had also slapped the child with a slipper for telling his teacher that he was tired. She hasn't been charged. I ask that she is on the order too.

6. On August 27, respondent sent me a text: "tell the judge [[W p3 name|Pawel]] fell. he's clumsy like you." I attach it.

7. I ask that our address be kept confidential. (Clerk: we are now at [[W p3 address|Genesis House, Ocean Avenue, 3rd floor]]. I don't know where on the form to put this so I put it here.)

8. I ask also that the school not let respondent take him. He goes into fifth grade at [[W p3 school|Nathan Hale Arts Magnet]] on Wednesday. He'll be the one with a hat on.

9. My sister, [[W p8 name|Beata Zielinska]], can have him on weekends. Her telephone is [[W p8 phone|860-555-0190]].

I have read this and it is true.
/s/ [[D p1 name|D. Sobczak]]

EX PARTE ORDER. The foregoing having been presented to the Court, it is ORDERED that [[D p2 name|Mark Sobczak]] not assault, threaten, or enter the dwelling of the applicant; that the order shall extend to [[W p3 name|Paweł A. Sobczak]] (m, [[W p3 birthdate|12/19/02]]); that as to [[D p7 name|Halina Sobczak]] the Court is without power absent an application of its own. Hearing Sept. 12.
[[K p5 name|Devereaux, J.]]

RETURN OF SERVICE: served in hand, 8/30, at the yard gate, by a State Marshal; resp. said "which of them told."

Memo to file: pursuant to the request of Judge [[K p5 name|Devereaux]] ¶7 is to be blacked out on the public copy. So is the boy, at ¶6 and in the order. Officer [[K p4 name|Lafleur]] phoned to ask if [[W p3 name|Pavel]] (that's how she spells him) got his hat.
