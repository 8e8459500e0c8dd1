id: ar0002
genre: roster
where: US-TN
published: 2018-03-12
title: CALLOWAY COUNTY, TENN. — WEEKEND INTAKE SHEET, 3/9 TO 3/11
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=accused age=51 protected=no why=adult-accused
person p5: role=accused age=24 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=40 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
note: the girl gave a false adult name and is booked under both; only her line in the roster is to be withheld; the men have aliases, numbers and streets

Prepared by Cpl. [[K p6 name|Darnell Witherspoon]], intake. Corrections to ext. 4.

1. [[K p4 name|HOLLOMAN, RAY DEAN]]. W/M, 51. DOB [[K p4 birthdate|06/14/1966]]. Inmate [[K p4 id|CC-180411]]. [[K p4 address|77 Cane Creek Rd]]. DUI 3rd, leaving scene (mailbox). Bond 5,000. Works [[K p4 employer|Mize Sheet Metal]], employer notified at his asking.

2. [[K p2 name|PETTIGREW, MARQUIS J]]. B/M, 29. DOB [[K p2 birthdate|11/02/1988]]. Inmate [[K p2 id|CC-180412]]. AKA "[[K p2 alias|Smooth]]." [[K p2 address|1403 Old Depot St, Apt 6]]. Promoting prostitution; trafficking for commercial sex act; poss. sched. II. Bond 250,000. Tattoo: [[K p2 body|crown, left neck]].

3. [[W p1 name|RAMSEY, CRYSTAL]] (gave this name). W/F, gave 21. Inmate [[W p1 id|CC-180413]]. AKA "[[W p1 alias|Peaches]]." Prostitution near a school; false report. Bond 2,500. Tattoo: [[W p1 body|same crown as no. 2, behind right ear, new, scabbed]].
   *** AMENDED 3/11 0640: prints from Knox Co. runaway file. True name [[W p1 name|ABERNATHY, SUMMER LYNN]], DOB [[W p1 birthdate|08/30/2000]], age 17. Reported gone from [[W p1 address|Lantern House, Maynardville]], since January. Per Det. [[K p7 name|Yolanda Fisk]] no. 2 had her on a page at $120 and kept the money. [[W p1 name|Summer]] told matron she thought she would be let go faster if she was grown. MOVE TO SIGHT AND SOUND. Do not house with adults. Call DCS.

4. [[K p5 name|NGUYEN, TOMMY]]. A/M, 24. DOB [[K p5 birthdate|01/19/1994]]. Inmate [[K p5 id|CC-180414]]. [[K p5 address|508 Sycamore Bend]]. FTA on traffic. Paid 310.00 and released 2215.

5. [[K p3 name|SKAGGS, JOLENE ANN]]. W/F, 33. DOB [[K p3 birthdate|04/04/1984]]. Inmate [[K p3 id|CC-180415]]. AKA "[[K p3 alias|Mama Jo]]." Same address as no. 2. Facilitation. States that she only rented the room, in [[K p3 name|Skaggs]]'s own name, Room 118. Phone in property: [[K p3 phone|865-555-0144]].

6. [[K p8 name|OKAFOR, CHIDI]]. B/M, 40. Inmate [[K p8 id|CC-180416]]. Patronizing, officer decoy. Released on citation. Asks that wife not be called.

PROPERTY NOTES
No. 2: 3 phones, $1,140, keys [[K p2 vehicle|Dodge Charger]]. No. 5: 1 purse, reading glasses.
No. 3: one pink phone, [[W p1 phone|865-555-0171]], lock screen is her and a gray pit bull; class ring, [[W p1 school|Union Ridge H.S.]]; $4.

VISITS SUNDAY
[[K p4 name|Holloman]] 1300 (brother). [[K p5 name|Nguyen]] none. [[W p1 name|Ramsey]] none; see [[W p1 name|Abernathy]].

Det. [[K p7 name|Fisk]] wants the three phones and the pink one kept apart. Nobody is to let [[K p2 name|Pettigrew]] or [[K p3 name|Skaggs]] use the hall when [[W p1 name|S. Abernathy]] is brought through. He was heard Saturday hollering "[[W p1 alias|Peach]], you know what to say."

Signed off 0700, [[K p6 name|Witherspoon]].
