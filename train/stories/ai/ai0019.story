id: ai0019
genre: social
where: US-OH
published: 2023-11-02
title: [post, public, 4.1K shares]
person p1: role=missing,victim age=15 protected=decide why=missing-alert
person p2: role=author,relative age=- protected=decide why=identifies-protected
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=witness age=16 protected=yes why=minor-witness
person p7: role=author age=- protected=no why=author
screen p1: unclear
note: an active missing-child post by the mother, so D; the man in it is only privately accused; the friend who saw is a child and W; fears of grooming only, unclear

🚨 PLEASE SHARE 🚨 PLEASE SHARE 🚨

This is my baby [[D p1 name|Jayla Simone Pettway]]. She's 15. She's been gone since Halloween night, Tuesday, from [[D p1 address|our house on Gooding Avenue]] in Akron. 5'3", 120, brown eyes, box braids with [[D p1 body|one burgundy braid on the left]], nose stud. She had on a Wednesday Addams dress and white Air Forces. She plays [[D p1 other|second base for the East Dragons]], some of you will know her from that.

[[D p1 name|Jayla]] doesn't do this. She left her charger. She left her inhaler!!

Her friend [[W p6 name|Nyah]] says she got in a car by the rec center with a man named [[D p3 name|Terrell]] or [[D p3 name|Tyrell Goins]] that she met on that game. [[D p3 vehicle|Maroon Charger, temp tag]]. He told [[D p1 name|Jay]] that he does music. He bought her the shoes. I don't know if he did anything but I know my child has no business with a grown man that buys shoes.

Det. [[K p4 name|Anthony Scarpelli]] has it, Akron PD, report [[D p1 id|23-118840]], 330-555-0108. He's been decent. Call HIM not me unless you have laid eyes on her. If you have laid eyes on her call me at [[D p2 phone|330-555-0177]] any hour.

— her mom, [[D p2 name|Keisha Pettway]]

[[D p1 photo|jayla_homecoming.jpg]]

COMMENTS

[[K p5 name|Rev. Otis Lumpkin]]: Sister [[D p2 name|Keisha]], Antioch is walking tonight from 6, meeting in the lot. Bring flashlights, bring the flyer. We have 300 printed.

[[K p7 name|Dawn Kiraly]]: I drive the #10 and I seen a girl in a black collar dress yesterday around 4 by the Arby's on Arlington, alone, looked cold. I did not know. I'm sorry. I called Detective [[K p4 name|Scarpelli]].

[[D p2 name|Keisha Pettway]]: [[K p7 name|Dawn]] did she have the burgundy braid

[[K p7 name|Dawn Kiraly]]: yes ma'am I think so

lil.mook: thats not kidnapping she ran

[[K p5 name|Rev. Otis Lumpkin]]: Young man, fifteen is fifteen. Come walk with us or hush.

dee_dee_330: [[W p6 name|Nyah Crowder]] knows more than she saying, they was both on that game. she go to [[W p6 school|Buchtel]] go ask her

[[D p2 name|Keisha Pettway]]: Leave [[W p6 name|Nyah]] ALONE. That baby came to my door by herself at midnight to tell me. She's sixteen and scared. Whoever is in [[W p6 name|Nyah]]'s inbox calling her names, I'll find you after I find mine.

dee_dee_330: my bad

T. [[D p3 name|Goins]] Jr: this is not my dad. different person. please take the plate down yall are calling my mother

[[D p2 name|Keisha Pettway]]: UPDATE 9:40 pm. Still looking. [[D p1 name|Jayla]] if you can see this you are not in trouble. I found your retainer. [[D p1 other|#FindJaylaP]]
