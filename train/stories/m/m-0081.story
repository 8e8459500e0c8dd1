id: m-0081
genre: filing
where: US-SC
published: 2023-05-22
title: STATE OF SOUTH CAROLINA, COUNTY OF EDISTO RIVER — Defendant's Motion to Dismiss (Affirmative Defense, § 16-3-2020)
person p1: role=victim,accused age=32 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=relative age=4 protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: motion filed in full name; indicted as a recruiter/trafficker of adults herself; sister's address, tattoo, employer; a driver uncharged

INDICTMENT NOS. [[W p1 id|2022-GS-38-00914]] and [[W p1 id|-00915]]

State v. [[W p1 name|SHANIQUE LORRAINE MCFADDEN-PINCKNEY]] a/k/a [[W p1 alias|"Cookie"]]

NOW COMES the Defendant, by [[K p4 name|Thaddeus Gaillard]], Deputy Public Defender ([[K p4 address|Courthouse Square, Ste. 2B]]; [[K p4 phone|843-555-0165]]; [[K p4 email|tgaillard@edisto-pd.sc.example]]), and would show:

1. Ms. [[W p1 name|McFadden-Pinckney]] is thirty-two. She's charged with two counts of promoting prostitution, on the theory that she answered a telephone, drove a car and held money. She did all three.

2. She did so for [[K p2 name|Raymond "Deuce" Lockhart]], 45, inmate [[K p2 id|31180-ER]], whose own trafficking indictment ([[K p2 id|2022-GS-38-00911]]) is before this Court, and who lives, when at liberty, at [[K p2 address|1900 Sand Bar Ferry, the brick house with the lions]].

3. From 2018 until June 2022 [[K p2 name|Lockhart]] sold her from motels between Hardeeville and Florence, for $150, six nights in a week. He broke her jaw in the second month. It was wired at MUSC under chart [[W p1 id|H-5529104]]. In 2019, he had [[W p1 body|"DEUCE PROPERTY" inked beneath the right breast]]. He took her daughter, [[W p7 name|A'mya]], now four, to his mother's when the child was five weeks old, and Defendant was permitted to see her on days on which the count was met.

4. In January 2022 [[K p2 name|Lockhart]] told her that she was "retired" and would answer the phone, [[W p1 phone|(843) 555-0119]], instead. She asked whether she might go home. He held her hand in a car door. See Exhibit C (photograph, [[W p1 photo|mcfaddenp_hand_0122.png]]).

5. A driver, [[D p3 name|Corliss Bynum]], who was present at the car, was not charged and is on the State's witness list.

6. Since her release on [[W p1 id|bond 22-B-4410]] Defendant has lived with her sister in [[W p1 address|the blue trailer behind Mt. Pisgah AME, Oakatee community]], wears an ankle monitor and works at [[W p1 employer|Piggy Park on 17, in the kitchen]]. She hasn't missed a day. [[W p7 name|A'mya]] is enrolled at [[W p7 school|Oakatee Head Start]].

7. [[K p6 name|Dr. Hyacinth Bello]], the defense's expert, will testify that when the person who's sold is made to sell, it isn't a promotion.

WHEREFORE, the indictments should be dismissed.

Served by hand on Assistant Solicitor [[K p5 name|Mary Grace Huger]]. Hearing: June 9, Judge [[K p8 name|Clifton Baxley]].

s/ [[K p4 name|T. Gaillard]]
Clerk's stamp: PUBLIC – WEB INDEX: [[W p1 name|MCFADDEN-PINCKNEY S L]]  F/B  [[W p1 birthdate|11/03/1989]]
