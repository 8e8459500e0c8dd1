id: aq0032
genre: social
where: US-TN
published: 2023-08-27
title: Post in "What's Happening Bledsoe County (UNCENSORED)"
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=decide why=adult-accused
person p3: role=accused age=43 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=7 protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
note: a mother charged with trading her daughter for pills (relative as accused: D); posters name and out the girl; landlord's own street, truck and number K

**[[K p6 name|Tammy Jo Sherrill]]** ▸ What's Happening Bledsoe County (UNCENSORED)
27 August at 09:12

Not going to sit on this. Go look at the jail site. [[D p2 name|Brandi Nichole Suggs]], 36, booking [[D p2 id|23-1902]]. [[K p3 name|Dewey Kilgore]], 43, booking [[K p3 id|23-1903]]. It says trafficking for a commercial sex act and I know what it's over because I lived across from it. She let that man have her own daughter for rent and for Roxys. THE GIRL IS SIXTEEN.

He goes by [[K p3 alias|Big Dew]], he's got a [[K p3 vehicle|black F-250 with the grill stove in]] and five trailers, and he stays himself up on [[K p3 address|Cold Spring Road]], and if you rent from him ask yourself why he never evicts anybody with girls.

💬 **[[K p8 name|Crystal Dawn Millsaps]]** My kid's in marching band with her. [[W p1 name|Kaylee]] is the sweetest. [[W p1 other|Only girl on the bass drum]]. She missed all of band camp & said she had mono 😢

💬 **[[K p6 name|Tammy Jo Sherrill]]** @[[K p8 name|Crystal Dawn Millsaps]] she carried them bruises to [[W p1 school|Bledsoe County High]] and not a soul asked.

💬 **Pikeville Pete** Innocent till proven. I know [[D p2 name|Brandi]], she was had by the same sort at fifteen herself. I seen it. Runs down a family like water.

💬 **[[K p7 name|Bro. Harlan Tate]]** I was asked by Deputy [[K p4 name|Angela Redmon]] to say this in love. There's a little sister of 7. Both are safe. Don't go to the house.

💬 **Pikeville Pete** too late people been driving by [[W p1 address|the green single-wide past the church sign]] all night

💬 **lil bit 🌻** i'm her cousin and yall need to hush. [[W p1 name|Kay]] dont have her phone but her insta is [[W p1 alias|kay.lee.suggs07]] and people are writing NASTY stuff, calling her a hoe. she's the one who TOLD. she walked to [[W p1 employer|the Dairy Dip on her break]] and asked my mom to call

💬 **[[K p8 name|Crystal Dawn Millsaps]]** @lil bit 🌻 honey take down her page name please

💬 **lil bit 🌻** no i want people to send her hearts. she's at [[W p1 address|Aunt Rhonda's in Dunlap]] w [[W p5 name|Paislee]]

💬 **[[K p7 name|Bro. Harlan Tate]]** Deputy [[K p4 name|Redmon]] has now called me twice. General Sessions is the 5th, docket [[D p2 id|GS-23-4471]] for the mother. [[K p3 name|Kilgore]] has a lawyer from Chattanooga.

💬 **Pikeville Pete** bet he does

💬 **[[K p6 name|Tammy Jo Sherrill]]** Editing to say I'm leaving this up. If it was my child I would want the whole county to know who. And [[K p3 name|Dewey Kilgore]] if you read this from in there, I've got your plate wrote down from nine different nights: [[K p3 vehicle|4B7 1K9]].

💬 **Casey R.** somebody screenshot before admin kills it. [[W p1 photo|IMG_kaylee_bassdrum.jpg]] is that her, in the front w/ [[W p1 body|the white patch in her eyebrow]]?

💬 **Admin** Comments off. Come on y'all.
