id: bc0024
genre: filing
where: US-AL
published: 2020-09-01
title: MOTION TO DISMISS AND FOR IMMUNITY — IN THE CIRCUIT COURT OF TENSAW COUNTY, ALABAMA
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=accused,victim age=19 protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor misidentified=yes
screen p8: sex-trafficking-adult misidentified=yes
note: filing under initials that fails to keep to them; murder accessory; two victims, one an adult held by beatings and also indicted; the initials stay

STATE OF ALABAMA v. T.R.W., a child

Case No. DC-2020-118 (sealed under initials)

COMES NOW the Defendant, T.R.W., by her counsel [[K p3 name|Jerusha Mayhall]], and moves to dismiss the charge of hindering prosecution, and says:

1. That at the time alleged, the night of March 7, the Defendant was 16 years of age.

2. That from August of 2019 she was kept by the co-defendant [[K p2 name|Rodarius Antwone Gaines]], age 36, at [[W p1 address|a camper on Boatyard Landing, Lot 3]], and was by him made available to men for money on not fewer than ninety occasions, as his own ledger, State's Exhibit C, shows. The ledger has her down as "[[W p1 alias|Lil Tee]]."

3. That the charge is that she washed a shirt. [[K p2 name|Gaines]] had shot a man in a quarrel over a debt. He told her to wash it. She did.

4. That the State's investigator, [[K p4 name|Lt. Perry Coxwell]], testified on July 30 that he "didn't think of [[W p1 name|Tamia]] as a victim because she had on nice shoes." (Tr. 44.) Defendant asks that the foregoing be read with the shoes in mind; [[K p2 name|Gaines]] bought them, and took them back at night.

5. That [[K p5 name|Dr. Constance Okafor-Byrd]], a pediatrician, examined the Defendant and found old fractures of two fingers and [[W p1 body|the word PAID burned on the right hip]]. [[K p5 name|Dr. Okafor-Byrd]] is ready to testify.

6. That one [[K p6 name|Ferrell Odom]], bait shop owner, will say that the Defendant came to his counter in February and asked to borrow a phone, and that [[K p2 name|Gaines]] came in behind her and bought worms. [[K p6 name|Odom]] remembers because it was raining.

7. That a second female, [[W p8 name|Crystal Lynn Sprayberry]], 19, likewise indicted ([[W p8 id|CC-2020-0341]]), was held at the same camper, beaten with a trolling paddle when she declined customers, and deprived of her license and telephone. Ms. [[W p8 name|Sprayberry]]'s counsel joins in this motion.

8. That by Ala. Code no child sold for sex shall be held to answer for an act that was the direct result of it.

WHEREFORE the Defendant prays that the charge be dismissed, her mugshot ([[W p1 photo|WHATLEY_T_20200309.jpg]]) be removed from the Sheriff's page, and that she be let go home.

Respectfully submitted,
[[K p3 name|Jerusha Mayhall]]
P.O. Box 61, Bay Minette; 251-555-0184

CERTIFICATE OF SERVICE. Copies to the District Attorney, to [[K p4 name|Lt. Coxwell]], and to the Defendant's grandmother and guardian, [[W p7 name|Earline Whatley]], [[W p7 address|59 Gopher Tortoise Lane]].

VERIFICATION. I have read this and it is true. I was going to be a [[W p1 school|Spanish Fort Eastern]] junior. — *[[W p1 name|Tamia R. Whatley]]*, sworn before me, DOB shown [[W p1 birthdate|7/22/03]].

(clerk's stamp) FILED. Indexed as: [[W p1 name|WHATLEY TAMIA RENAE]]. Re-index??
