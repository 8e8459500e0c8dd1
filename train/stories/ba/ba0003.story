id: ba0003
genre: roster
where: US-NM
published: 2017-07-24
title: Weekend bookings, Luna Verde County Detention, as released to the Daily Bugler
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=accused age=26 protected=no why=adult-accused
person p5: role=accused age=61 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=victim age=17 protected=yes why=trafficking-victim
screen p1: labor-trafficking misidentified=yes
screen p8: labor-trafficking
note: one of six bookings is a carnival worker held over debt; her cousin, 17, appears only in the remarks

LUNA VERDE COUNTY DETENTION CENTER, DEMING, N.M.
Bookings Fri. 21 July 1800 to Mon. 24 July 0600. Compiled by Records Clerk [[K p6 name|D. Armijo]]. Remarks column is for internal use.

1. [[K p2 name|BUSTAMANTE, RAUL ANTONIO]]. DOB [[K p2 birthdate|03/14/1979]]. Bkg [[K p2 id|17-2207]]. Address [[K p2 address|418 S. Pearl, Deming]]. DWI second. Bond $2,500. Remarks: [[K p2 name|Bustamante]] says he was coming from the fair. Tow slip in property.

2. [[W p1 name|ESPARZA, YOLANDA INES]]. DOB [[W p1 birthdate|11/30/1997]]. Bkg [[W p1 id|17-2208]]. Address: [[W p1 address|bunk trailer no. 6, Kessel Family Shows]], fairgrounds lot. Larceny over $250 (cash box). Bond $1,000, not posted. Tattoo: [[W p1 body|hummingbird behind left ear]]. Remarks: brought in on complaint of employer, see no. 3. Subject states cash was own pay, nine weeks, never given. States employer has Mexican passport and H-2B card of subject "in the generator truck." States was told she owes $3,100 for bus, visa and "ride license" and that men would call on her father if she left the lot. Speaks Spanish, some English. Asked twice if her cousin had eaten.

3. [[K p3 name|KESSEL, WARREN DALE]]. DOB [[K p3 birthdate|06/02/1973]]. Bkg [[K p3 id|17-2215]]. Address Gibsonton, Fla. Forced labor (hold for federal agents), false imprisonment. NO BOND. Remarks: arrested Sunday 2240 after Sgt. [[K p7 name|Trujillo]] went to the lot to return the cash box and found trailer 6 padlocked with four people inside. [[K p3 name|Kessel]] had the key on a lanyard and two passports in his waistband.

4. [[K p4 name|LUCERO, TIFFANY MARIE]]. DOB [[K p4 birthdate|01/09/1991]]. Bkg [[K p4 id|17-2211]]. Shoplifting, concealing ID. Bond $300, posted by mother. Remarks: none.

5. [[K p5 name|PETTY, HOUSTON GENE]]. DOB [[K p5 birthdate|12/25/1955]]. Bkg [[K p5 id|17-2212]]. Failure to appear, dog at large. Remarks: Mr. [[K p5 name|Petty]] asks that the paper print that the dog is fine.

SHIFT NOTE, Mon. 0545. Per Sgt. [[K p7 name|Ben Trujillo]]: booking 2 should not be on the release. Agents say [[W p1 name|Yolanda]] is a witness now, charge to be dismissed this a.m., move her out of B pod away from [[K p4 name|Lucero]], who has been calling her a thief. The juvenile from trailer 6 is [[W p8 name|Beto Esparza]], 17, ran the ring toss fourteen hours a day since Lubbock, same debt. He is with CYFD at [[W p8 address|the Florida Street receiving home]]. Family contact in Parral is [[W p8 phone|575-555-0177]] (a neighbor's shop here relays).

[[K p6 name|Armijo]]: already sent at 0600 w/ photos. File [[W p1 photo|esparza_y_2208.jpg]] went too. Sorry.

[[K p7 name|Trujillo]]: then call them back.
