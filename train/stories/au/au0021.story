id: au0021
genre: comments
where: US-MI
published: 2010-08-03
title: Comments on "Former Hamtramck strip mall to become charter school"
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=convicted age=55 protected=no why=adult-convicted
person p5: role=bystander age=16 protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
person p7: role=deceased age=- protected=no why=deceased
person p8: role=bystander age=- protected=no why=adult-bystander
screen p5: none
note: nothing to protect; strip mall, massage chairs, a convicted adult tax cheat, a girl of 16 who writes in about robotics, slave wages as a figure of speech

The developer, [[K p8 name|Bogdan Wrobel]], paid $1.1 million for the site at 9400 Conant, and says that doors open in 2011. City Manager [[K p6 name|Aisha Fenton]] called it good news.

**[[K p2 name|Krystyna Maj]]**: Twenty years I bought my bread there. The bakery paid slave wages and made the best rye in Wayne County. Both can be true.

**[[K p3 name|Nasrin Chowdhury]]**: My kids need a school more than another wig shop. But where will 420 parents park?

**conant_cowboy**: it's a strip mall. now it'll be a strip school lol. juvenile hall next

**[[K p3 name|Nasrin Chowdhury]]**: Grow up.

**[[K p1 name|Mayor Al Zielinski]]**: Parking study is on the city site. I'd remind folks that the last owner, [[K p4 name|Gerald Stumpf]], 55, is at Milan for eighteen months for not paying a nickel of tax on the massage-chair arcade. Inmate [[K p4 id|41877-039]], if you'd care to write and thank him for the roof.

**[[K p2 name|Krystyna Maj]]**: I did write. [[K p4 name|Stumpf]] wrote back that it was his accountant.

**[[K p5 name|Tasnim Uddin]]**: I'm 16 and I'd be in the first eleventh grade. Our robotics team works out of my uncle's garage at [[K p5 address|2231 Yemans]] and we came 4th in the state with a robot made from a treadmill. So, yes please. Also conant_cowboy I can spell juvenile in three alphabets.

**[[K p8 name|Bogdan Wrobel]]**: [[K p5 name|Tasnim]], you'll have the old bowling alley. It is sixty by ninety, and the floor's maple.

**conant_cowboy**: respect to the kid

**[[K p2 name|Krystyna Maj]]**: Will you keep the mural of [[K p7 name|Father Stan Kubicki]]? He taught half of this city to box. He pulled my brother out of a car trunk in 1961 with the kidnappers still arguing over the map. [[K p7 name|Fr. Kubicki]] died with eleven dollars.

**[[K p6 name|Aisha Fenton]]**: Mural stays. It's in the deed. Anyone with photographs may send them to me, [[K p6 email|afenton@hamcity.example]], or call [[K p6 phone|313-555-0150]].

**[[K p3 name|Nasrin Chowdhury]]**: Now can I ask about lead? And about a crossing guard? My youngest is 7 and walks like a drunk.

**[[K p1 name|Al Zielinski]]**: Guard yes. Lead test came back clean, lab no. 10-2284. I stood there while they scraped.

**[[K p5 name|Tasnim Uddin]]**: what's the ceiling height, Mr. [[K p8 name|Wrobel]]

**[[K p8 name|Bogdan Wrobel]]**: Fourteen foot. Why?

**[[K p5 name|Tasnim Uddin]]**: no reason

**[[K p7 name|Fr. Kubicki]]_lives**: the treadmill one THROWS things bogdan. i've seen it
