id: ag0051
genre: filing
where: US-CA
published: 2022-09-19
title: Declaration in support of request for order (custody), redacted copy that was not redacted
person p1: role=victim age=6 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=- protected=decide why=identifies-protected
person p3: role=relative,author age=- protected=yes why=identifies-protected
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
note: private accusation against a father in family court; filing a paper is no choice of publicity

SUPERIOR COURT OF CALIFORNIA, COUNTY OF FRESNO
Case No. [[W p1 id|22CEFL04418]]

I, [[W p3 name|Anahit Grigorian]], declare:

1. I am the Petitioner and the mother of the minor child [[W p1 name|Levon]], d.o.b. [[W p1 birthdate|March 3, 2016]]. Respondent [[D p2 name|Arman Grigorian]] is the father. We separated in April.

2. On the evening of August 21, following a weekend visit, [[W p1 name|Levon]] would not let me help him with his bath. He told me that Papa had a game under the blanket and that he didn't like the game and that if I knew I would die.

3. I took him on August 22 to his pediatrician, [[K p4 name|Dr. Patrice Okafor]], who made a report, as she is required. No charge has been filed and I'm told that there may never be.

4. He has wet the bed eleven times since. At [[W p1 school|Fig Garden Montessori]] he asked to be called by another name.

5. Respondent texted me on August 24: "[[W p3 alias|Ano]] you are sick. He is my son. You put this in his head."

6. I ask that visits be supervised until the child has been seen by a person trained to listen to children. I am not asking for anything else. I do not want money or the house on [[W p3 address|Van Ness Extension]].

I declare under penalty of perjury that the foregoing is true and correct.

Hearing: Oct. 6, 8:30 a.m., Dept. 202, Commissioner [[K p5 name|Raúl Sifuentes]].
