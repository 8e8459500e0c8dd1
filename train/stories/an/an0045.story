id: an0045
genre: press-release
where: NG-FC
published: 2023-01-26
title: Anti-drug agency decorates 11 officers; sniffer dog gets a rank
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=convicted age=44 protected=no why=adult-convicted
person p5: role=accused age=37 protected=no why=adult-accused
person p6: role=public-figure age=- protected=no why=public-figure
person p7: role=bystander age=10 protected=no why=minor-not-in-crime
note: nothing: drug trafficking; minors in essay prize; numbers of exhibits

The Agency's FCT Command on Wednesday in Abuja decorated eleven of its personnel with new ranks, in a ceremony that was held up for twenty minutes, when a guest's handbag attracted the attention of a guest of honour.

The guest of honour was Storm, a six-year-old Belgian Malinois, who has to her credit 214 kg of Indian hemp, and on this occasion, one meat pie. Her handler, Narcotics Agent [[K p2 name|Kauna Dogo]], was raised to Assistant Superintendent. "Storm is the senior partner," ASN [[K p2 name|Dogo]] said in response.

Commander [[K p1 name|Babatunde Lawal-Ige]], who performed the decoration, reeled off the year's score: 391 arrests; 88 convictions, including that of [[K p4 name|Anselm Uzodinma]], 44, a spare-parts importer, who was given fifteen years on December 12 for trafficking in 9.4 kg of methamphetamine in gearboxes (charge [[K p4 id|FHC/ABJ/CR/211/2022]]). His house at [[K p4 address|Plot 902, Gwarinpa]] has been forfeited, said [[K p1 name|Lawal-Ige]], and will be turned into a counselling centre.

He regretted that he couldn't speak of the case of [[K p5 name|Hajia Rabi Sule]], 37, an air hostess, which is pending. [[K p5 name|Sule]], who denies a charge of carrying, is on bail and has gone back to work on the ground. He asked the press to be fair to her. "An accused is an accused. The dog may point; only the judge convicts."

The Honourable Minister, Senator [[K p6 name|Ibiso Briggs]], urged officers to remember that those who sell to boys at motor parks are the enemy, and that the boys aren't. Users under eighteen, she said, must be treated, "not paraded". The Minister gave Storm a collar.

Also promoted were Superintendent [[K p3 name|Gift Ekanem]], who designed the Command's filing system after the fire; eight others, whose names and service numbers are in the annexure; and a driver. [[K p3 name|Ekanem]]'s mother danced.

The essay prize, for primary schools in the Territory, on the theme Say No, My Friend, was won by [[K p7 name|Chidubem Eze]], 10, of Karu, who wrote of a he-goat which ate what it shouldn't. [[K p7 name|Chidubem]] read it out. There were calls for it to be set to music. He goes home with a bicycle, frame no. [[K p7 id|TX-55013]], and a bag of exercise books. His teacher was told to stand and be clapped.

The handbag belonged to a lady who wishes to stay anonymous. Nothing was recovered from it, since by then nothing was left.

For enquiries: Media and Advocacy Unit, 09 555 0111. Photographs of the event may be had on request. Credit: FCT Command.
