id: p-0075
genre: news
where: US-IN
published: 2014-11-06
title: Terre Haute teen found safe in Ohio; man, 32, faces charges
person p1: role=victim age=14 protected=yes why=minor-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: none
note: abduction / online enticement, alert over; no commercial act; name in the hashtag and the alert; rule 2

TERRE HAUTE, Ind. — A 14-year-old girl who was the subject of a statewide alert since Sunday was found unharmed Wednesday at a campground in western Ohio, Vigo County authorities said.

[[K p2 name|Travis James Kuhn]], 32, of [[K p2 address|Rural Route 4, Celina, Ohio]], was arrested at the scene. He's charged in Indiana with kidnapping and child solicitation. Further charges are possible, said [[K p3 name|Detective Sgt. Rob Cheever]].

The girl met [[K p2 name|Kuhn]] on a site for people who draw comics, [[K p3 name|Cheever]] said. He had told her he was 17. She left home before daylight on Sunday with a backpack and her cat.

[[K p7 name|Betty Stover]], who manages the campground, saw a girl at the pump with a cat on a leash. "I had just heard it on the radio, girl and a gray cat," [[K p7 name|Stover]] said. "I told her my cat was sick and would she come in and look at it. I haven't got a cat."

Volunteers who had put up fliers with the heading "BRING [[W p1 name|EMMA KATE]] HOME" began taking them down Wednesday afternoon. Organizers of the search thanked followers of the tag [[W p1 name|#FindEmmaHollingsworth]] and asked that photos of her be deleted.

Her father, [[W p6 name|Doug Hollingsworth]], said in a phone interview from the road that he was an hour away from her. "I don't care about anything else. I am going to buy that woman a cat," he said.

The girl is an eighth-grader at [[W p1 school|Otter Creek Middle]], where students wore green Tuesday, her favorite color.

Public defender [[K p5 name|Jerry Pfister]] entered a preliminary plea of not guilty for [[K p2 name|Kuhn]] at a hearing by video. He waived extradition. [[K p2 name|Kuhn]] is [[K p2 employer|a dishwasher at a supper club]], according to court documents.

Prosecutor [[K p4 name|Amy Satterwhite]] said there was no sign that anyone else was involved or that money changed hands. She urged parents to know the passwords for their kids' devices.

An initial hearing in Vigo Superior Court is set for Nov. 12. Kidnapping is a Level 5 felony in these circumstances and carries from one to six years in prison.

By [[K p8 name|Sara Beth Long]], Wabash Tribune
