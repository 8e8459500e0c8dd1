id: aj0023
genre: filing
where: US-CA
published: 2016-05-24
title: DECLARATION IN SUPPORT OF MOTION TO VACATE (Pen. Code § 236.14)
person p1: role=victim,convicted age=17 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness,victim age=- protected=yes why=trafficking-victim
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p6: sex-trafficking-adult
note: petitioner files under her name; a filing is no waiver (rule 5); the docket number under her name is W; pimp's federal number stays

SUPERIOR COURT OF CALIFORNIA, COUNTY OF ALAMEDA
[[W p1 name|KIMBERLY SOUKSAVATH]], Petitioner, v. THE PEOPLE
No. [[W p1 id|H-55108-P]]
Hon. [[K p3 name|Victor Amundsen]], Dept. 11

I, [[W p1 name|Kimberly Souksavath]], declare:

1. I was born in Oakland on [[W p1 birthdate|June 1, 1986]]. I am a [[W p1 employer|dental hygienist with East Lake Family Dental]]. The facts below are my own.

2. In 2003, when I was 17, I was convicted in this county three times: twice for solicitation and once for loitering. I was tried as "[[W p1 alias|Kim Tran]]," age 20, because that's the card I was given to carry. My CII number is [[W p1 id|A13355017]].

3. The card was made by [[K p2 name|Dontrell Maurice Pugh]], called [[K p2 alias|Money Mo]]. I met [[K p2 name|Pugh]] on MacArthur when I was fifteen. He said that I'd be a model. He had me on International by the end of the month. I had to bring $500 every night and I gave him all of it. I have [[W p1 body|"MM" on the inside of my lip]] to this day.

4. He is Bureau of Prisons number [[K p2 id|96211-011]] and is serving 22 years in a case where I was known as Minor Victim 3.

5. When I was arrested by Officer [[K p4 name|Russell Dinh]] on Oct. 9, 2003, I told him that I was in high school. [[K p4 name|Officer Dinh]] wrote it down. It is in his report at page 2. No one called the school ([[W p1 school|Fremont High, the Media Academy]]).

6. My lawyer, [[K p5 name|Hannah Weissbrod]], obtained the attached statement of [[W p6 name|Latrice Downing]], who was 24 then and in the same house on [[W p1 address|Bancroft, over the locksmith]]. It says in part: "[[K p2 alias|Mo]] broke my arm with the phone when I tried to send [[W p1 name|Kim]] home to her mama. I worked for him because I'd seen what happened to the ones who quit. I was never charged with anything, she was, and she was the child."

7. My mother, [[W p7 name|Bouavanh]], died in 2012. She paid my fines of $810 from her sewing. I'd like her to have that back.

8. Because of these convictions I was refused a state license in 2009 and 2011. In 2013 it was granted after a hearing. Whenever I change jobs I have to explain.

I declare under penalty of perjury that this is true. Signed at Oakland, [[W p1 name|K. Souksavath]].

EXHIBITS. A: report of [[K p4 name|R. Dinh]]. B: declaration, [[W p6 name|DOWNING, L.]] C: sentencing memo, United States v. [[K p2 name|Pugh]]. D: school photograph ([[W p1 photo|SOUKSAVATH_grade11.tif]]).

PROOF OF SERVICE. I, [[K p5 name|Hannah Weissbrod]], State Bar [[K p5 id|241907]], served the District Attorney by hand. Hearing before Judge [[K p3 name|Amundsen]] is July 11 at 9. The clerk is asked to calendar the matter as "In re K.S."
