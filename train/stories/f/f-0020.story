id: f-0020
genre: news
where: US-MS
published: 2013-11-14
title: Student, 13, to face youth court in Pearlite gym fire
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
screen: none
note: juvenile accused told by his tuba, by the reward dinner, by an uncle on the school board who recuses himself

PEARLITE — A 13-year-old has been referred to Simmons County Youth Court in the Halloween fire that took the roof off the old gymnasium.

Fire Marshal [[K p2 name|Otis Grubbs]] said that the eighth-grader had meant to burn one thing, a cardboard box of band uniforms. "He didn't care to march," [[K p2 name|Grubbs]] said. "It got into the bleachers, and those bleachers are 1938 heart pine. It was like lighting a match factory."

Youth court records are closed in Mississippi, and school officials would not name the boy. Superintendent [[K p3 name|Dr. Renee Cousins]] asked parents not to speculate.

The band, though, is short in one place. "We'll play the Meridian parade without [[W p1 other|a tuba]]," director [[K p4 name|Ellis Tarpley]] said, before he saw what he'd said, and asked that it not be used. It was on speakerphone at the time with nine people in the room.

At Monday's meeting of the school board [[W p7 name|Trustee Leon Magee]] left his chair for the discussion and sat out in the hall, citing "[[W p1 relation|my nephew's]] situation." The vote to hire an adjuster was 4-0. Board president [[K p5 name|Sandra Fairley]] had the minutes amended to say that he had left for a phone call.

The pep club will hold a chili supper for the gym fund on Friday. The sign on the door says everyone is welcome. Under that, in pencil, somebody had written "[[W p1 alias|even Boog]]." A janitor was scrubbing at it on Wednesday.

By [[K p6 name|Carol Stringer]]
