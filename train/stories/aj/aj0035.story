id: aj0035
genre: press-release
where: US-OR
published: 2021-08-24
title: Coos Bay: update in the death of [[D p1 name|Wyatt Lindahl]]
person p1: role=deceased,victim age=6 protected=decide why=deceased
person p2: role=victim age=9 protected=yes why=minor-victim
person p3: role=accused,relative age=29 protected=decide why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
note: deceased child D, surviving half-sister W with different surname; mother's boyfriend as accused in household: D; her foster home W

COOS BAY POLICE DEPARTMENT
Prepared by Capt. [[K p5 name|Monica Freitas]]

Since Saturday's release many people have asked how they can help. Here's what we can tell you.

[[D p1 name|Wyatt Lindahl]], 6, died on Aug. 20 at Bay Area Hospital of injuries received at his home on [[W p2 address|Ocean Boulevard, the duplex with the ship's wheel]]. An autopsy was done by [[K p6 name|Dr. Yusuf Baranek]], who has ruled it a homicide.

[[D p3 name|Justin Marlow Crabb]], 29, who lived with the boy's mother, is lodged at the county jail (no. [[D p3 id|C21-1877]]) on charges of murder by abuse and of criminal mistreatment. The second count concerns another child in the same household, a 9-year-old, who had a broken collarbone. [[D p3 name|Crabb]] was stopped at the Umpqua bridge in [[D p3 vehicle|a black Tacoma, 492 LKN]].

We won't be naming the surviving child and ask that you do likewise. She's safe, with a foster family [[W p2 address|out past Greenacres]], and has her cat.

The mother, [[W p4 name|Kristy Lindahl]], was on shift at the time. She's not a suspect. Please leave [[W p4 name|Kristy]] be.

Two persons deserve a mention. [[K p7 name|Alvin Moaveni]], next door, heard something fall and did not tell himself that it was nothing. He went over the fence. [[K p7 name|Mr. Moaveni]] gave CPR for fourteen minutes. And dispatcher [[K p8 name|Rosie Standingbear]], headset 4, kept a very frightened caller on the line; you'll hear it on the tape, which is going out today with the voices altered:

DISPATCH ([[K p8 name|STANDINGBEAR]]): What's your name, honey?
CALLER: [[W p2 name|Piper]].
DISPATCH: Okay, [[W p2 name|Piper]], is he breathing?

[Capt. [[K p5 name|Freitas]]: I'm informed that the names on the tape and in the transcript haven't been taken out. Media who have it, kindly do so.]

The candlelight at Mingus Park is Friday at 8. Bring a dinosaur; [[D p1 name|Wyatt]] had forty. [[D p1 school|Blossom Gulch]] first-graders will sing. The fund at the credit union, no. 88-2041, is run by [[K p7 name|Mr. Moaveni]].

Rumors. No, there wasn't an earlier call to the house. Yes, the school had made a report, in May, about the older girl: the nurse saw her holding her arm "like a wing." It's being looked at by the state, and [[K p6 name|Dr. Baranek]] will sit on that review.

Please don't share the picture that's about, [[W p2 photo|piper_and_wyatt_easter.jpg]]. The girl in the rabbit ears is a living child and a witness. The same for the card from her class that a TV station put up: "We miss you [[W p2 name|PIPER ESTRADA]], love, [[W p2 school|Mr. Hsu's 4th grade]]."

Tips, 541-555-0148, case 21-44190.

Capt. [[K p5 name|M. Freitas]]
