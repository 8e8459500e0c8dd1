id: o-0082
genre: news
where: US-MT
published: 2022-12-09
title: KTRP-AM MORNING SCRIPT FRI 12/9 0700 (READ SLOW, ROADS ARE BAD)
person p1: role=author age=- protected=no why=author
person p2: role=deceased age=47 protected=no why=deceased
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=accused age=63 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=victim age=- protected=no why=adult-victim
person p8: role=bystander age=- protected=no why=minor-not-in-crime
person p9: role=official age=- protected=no why=official
person p10: role=bystander age=- protected=no why=adult-bystander
screen: none
note: radio script, all in capitals or with pronouncers; accidents, a charge against an adult, sport; K everywhere, the pronouncer is a form of the name too

GOOD MORNING TRIDENT VALLEY, IT'S SEVEN O'CLOCK AND EIGHT BELOW, I'M [[K p1 name|GUS ANDERSON-LEE]].

**1 FATAL**
THE HIGHWAY PATROL HAS RELEASED THE NAME OF THE MAN WHO DIED IN WEDNESDAY'S PILEUP ON THE BOZEMAN HILL. HE WAS [[K p2 name|ALEKSEI DOVZHENKO]] ([[K p2 name|ah-lek-SAY dove-ZHEN-ko]]), 47, A LONG-HAUL DRIVER FROM SPOKANE. HE'D STOPPED TO HELP A FAMILY OUT OF A MINIVAN. HE'D GOT ALL FIVE OF THEM OVER THE RAIL. TROOPER [[K p4 name|TESS BIG HAIR]] SAYS NO ONE WILL BE CITED, IT WAS THE ICE. ONE OF THE PEOPLE HE HELPED, [[K p3 name|CAROL WINDERS]] OF HELENA, WOULD LIKE TO HEAR FROM ANYBODY WHO KNEW HIM.

**2 COURT**
A RETIRED DENTIST, [[K p5 name|WENDELL STUBER]], 63, HAS PLEADED NOT GUILTY TO SHOOTING AT HIS NEIGHBOR'S DRONE AND HITTING HIS NEIGHBOR'S HOT TUB. DR. [[K p7 name|INDIRA CASTLE]] WAS IN IT. SHE WASN'T HURT. JUDGE [[K p6 name|LYLE SWEETGRASS]] SET TRIAL FOR MARCH AND SAID ALL PARTIES WOULD STAY INDOORS.

**3 COUNTY**
COMMISSIONERS VOTED 2 TO 1 TO BUY A USED PLOW. [[K p9 name|VERA LINDGREN]] WAS THE ONE. SHE SAYS IT IS THE SAME PLOW THEY SOLD IN 2015.

**4 SPORT**
THE LADY ELK BEAT TOWNSEND 48 TO 41. [[K p8 name|SUMMER PRICE]] HAD 22. SHE IS THE SOPHOMORE, NOT THE SEASON. WE'VE GOT NEITHER ONE OUTSIDE.

**5 KICKER**
FOUND ON MAIN STREET, A SET OF TEETH. UPPERS. CLAIM AT THE BAKERY, ASK FOR [[K p10 name|MAXINE]].

CHAINS REQUIRED BOTH PASSES. [[K p1 name|GUS ANDERSON-LEE]], KTRP.
