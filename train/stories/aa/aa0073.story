id: aa0073
genre: roster
where: US-TN
published: 2003-10-03
title: County Jail Book, copied by hand for the Friday paper
person p1: role=accused age=39 protected=no why=adult-accused
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=accused age=71 protected=no why=adult-accused
person p4: role=accused age=45 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; words "sold", "appointment", "recruit", "her company" innocent

No. [[K p1 id|3117]]. [[K p1 name|Harvey Dale Tipton]], 39, of Roan Creek. Public drunk. 5 ft 7. Bond $150. Remark: Paid for the company of a jukebox.

No. [[K p2 id|3118]]. [[K p2 name|Misty Gaye Shupe]], 22, of Doe Valley. Driving on revoked. 5 ft 5. Bond $500. Remark: Hairdresser. Had a full day of appointments and wanted the phone. Allowed.

No. [[K p3 id|3119]]. [[K p3 name|Rev. Alonzo Pleasant]], 71, of Shouns. Trespass, National Guard recruiting office. 6 ft even. Own recognizance. Remark: He goes in to pray for the sergeant. Sergeant don't mind; the landlord does.

No. [[K p4 id|3120]]. [[K p4 name|Junior Icenhour]], 45, of Butler. T.C.A. 39-14-103, theft over $1,000, ginseng. 5 ft 11. Bond $5,000. Remark: Sold it to a buyer in Boone that turned out to be the owner's nephew.

Fed at six, eggs. Count seven. — [[K p5 name|Glenna Stout]], jailer

(The paper thanks [[K p6 name|Miss Rainbolt's]] penmanship class for the copying.)
