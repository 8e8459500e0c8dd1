id: b-0035
genre: filing
where: IN
published: 2011-05-24
title: FIRST INFORMATION REPORT (Under Section 154 Cr.P.C.)
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=relative,witness age=- protected=yes why=identifies-protected
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=bystander,witness age=- protected=no why=adult-bystander
screen: sex-trafficking-minor
note: printed form with columns; complaint of the father, OCR-like English, minor taken on pretext of marriage and sold

1. Dist.: Murhupara   P.S.: Dakshin Baria   Year: 2011   F.I.R. No.: 214/11   Date: 23.05.2011
2. Act(s) & Sections: 363/365/372/373/34 I.P.C.
3. Occurrence of offence: Day: between 17.04.2011 & 19.05.2011
4. Type of information: Written
5. Place of occurrence: Direction and distance from P.S.: 9 km South-East, [[W p1 address|Vill. Uttar Kalikapur]]
6. Complainant / informant:
 (a) Name: [[W p2 name|Nimai Haldar]]   (b) Father's name: [[W p2 relative|Lt. Abinash Haldar]]
 (c) Occupation: van puller   (d) Mobile: [[W p2 phone|98300-55501]]
7. Details of known accused: (i) [[K p3 name|Raju @ Rajesh Khan]] s/o unknown; (ii) one woman [[K p4 name|Maya Di]]
8. Reasons for delay in reporting: Searching at relatives' houses

12. F.I.R. Contents (attach separate sheet if required):

To the O.C., Sir, I beg to state that my daughter [[W p1 name|Kumari Sabita Haldar]] aged about 16 yrs a student of [[W p1 school|Kalikapur Adarsha Vidyapith]] went to the house of her friend on 17.04.2011 and did not return. One [[K p3 name|Raju]] who used to come for selling of bangles had talks with her over telephone and gave promise of marriage. On 19.05.2011 at night I received a call from unknown no. and my daughter was weeping and told "Baba I am in a bad house at Pune, [[K p3 name|Raju]] has sold me to [[K p4 name|Maya Di]] for Rs. 35,000/-, they are giving beating, come and take me". Then line was cut. [[W p1 name|Sabita]] has [[W p1 body|one black mole over the upper lip]] and was wearing a churidar of yellow colour. [[K p6 name|Swapan Gayen]] of tea stall has seen her boarding a Trekker with said [[K p3 name|Raju]].

I pray that you kindly arrange to recover my daughter.
                                  L.T.I. of [[W p2 name|Nimai Haldar]]

13. Action taken: Registered the case and took up investigation. Directed S.I. [[K p5 name|Prabir Sanyal]]. AHTU C.I.D. informed.
