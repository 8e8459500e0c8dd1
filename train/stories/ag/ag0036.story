id: ag0036
genre: news
where: GB-WLS
published: 2016-09-27
title: NEWS SCRIPT 1300 - SCOUT LEADER
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=convicted age=72 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
note: radio script; the clip cue carries the survivor's name although he is voiced by an actor

(( CUE - [[K p4 name|HUW]] TO READ ))

He was Akela to half of Llanelli. Now [[K p2 name|Gerallt Pugh]] - who's seventy-two - is starting sixteen years in prison.

Swansea Crown Court was told he took boys to a bunkhouse above Brechfa. They were good boys, the judge said; boys who did what they were asked.

One, who is fifty-one now, has talked to us. He was eleven at the time. His words are spoken by an actor.

(( PLAY CLIP: [[W p1 other|llew_bowen_scouts_VOICED.wav]] / OUT: "...and I still can't abide a campfire" / DUR 0'38" ))

The Scout Association told this programme that it was deeply sorry.

Det Sgt [[K p3 name|Carys Mainwaring]] says that others may wish to come forward.

(( NOTE FOR 1400: do NOT say he runs [[W p1 employer|the chip shop in Burry Port]] - [[W p1 name|Llew]] rang, not happy, we'd promised ))
