id: ba0025
genre: news
where: IN-MH
published: 2015-11-26
title: Kiln owners seek 'debt relief'; minister walks out of Sangli dinner
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
note: nothing to protect: business news with kilns, debt, bonded, passports, escape, all innocent

By [[K p7 name|Anand Phatak]]
Sangli, Nov 25

The annual dinner of the Krishna Valley Brick Manufacturers ended before the sweet on Tuesday, when the guest of honour asked for his slippers.

Minister of state [[K p1 name|Ramrao Shelke-Patil]] had been invited to hear a charter of nine demands. By the fourth, that owners be freed from the debt that "binds us hand and foot to the fly-ash lobby", he was standing.

"They called themselves bonded labour," [[K p1 name|Shelke-Patil]] told reporters in the car park. "Men with two Fortuners. I was a labour officer at 26. I have seen bonded labour and it did not have a caterer."

Association president [[K p2 name|Hasmukh Vora]], 64, said that the minister had misheard. The bonds in question were performance bonds. Members had furnished Rs 4.2 crore to the state road corporation in 2013, and of that sum not one rupee has been returned. "Our passports were demanded as security by the bank when six of us went to see a tunnel kiln at Xi'an," [[K p2 name|Vora]] said. "They were given back after lunch. That also was mentioned only as a joke."

The treasurer, [[K p3 name|Shabana Mulani]], who runs three kilns founded by her grandfather, was the one speaker to be clapped. [[K p3 name|Mulani]] has paid by bank transfer since 2011, has a crèche on each site and closes at five. "Nobody runs away from us. Nobody has to," she said. Her youngest employee is a clerk of nineteen.

Labour commissioner [[K p5 name|T. N. Karunakaran]] confirmed the claim. In the inspection of October his officers went to all of the 41 yards in the taluka, spoke to workers without the owners and found lapses in muster rolls at seven. "No advances, no confinement, no child," [[K p5 name|Karunakaran]] said. "I was as surprised as you are."

The economist [[K p4 name|Dr Lina D'Cunha]], who had come down from Pune to speak on emissions and was left with a hall of 200 and no minister, spoke on emissions. A zig-zag kiln burns a fifth less coal, [[K p4 name|D'Cunha]] told the tables, and pays for itself in three seasons.

The evening was rescued by [[K p6 name|Baban "Mama" Kamble]], 71, retired moulder, who was called up to receive a shawl for 40 years at the [[K p2 name|Vora]] yard. He began there at thirty-one after selling a shop. [[K p6 name|Mama Kamble]] told the story of how, in the flood of 2005, he was locked inside a chimney for a night by mistake and sang until someone came. He then sang.

Mr [[K p2 name|Vora]] may be written to at [[K p2 address|14 Timber Area, Sangli]]. The letter to the minister has been numbered [[K p2 id|KVBM/155/2015]]. The uneaten shrikhand went to the orphanage at Miraj, which was very glad of it.
