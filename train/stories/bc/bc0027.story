id: bc0027
genre: interview
where: US-UT
published: 2022-10-02
title: "Call me Wren": eleven months in a St. George basement, and the probation that followed
person p1: role=victim,convicted age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=39 protected=no why=adult-convicted
person p3: role=convicted age=27 protected=decide why=adult-convicted
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p3: unclear
note: pseudonym stays; the interviewer's notes and the transcript slip with the true name; ex-recruiter perhaps once a victim: D; school librarian K

*Transcript, episode 61 of* Slickrock, *with [[K p4 name|Bridger Tolman]]. The guest asked to be called Wren, which isn't her name.*

[[K p4 name|TOLMAN]]: You're 23. You teach pottery. You've a juvenile record for forgery.

WREN: Credit cards. He'd have the men's cards copied while they were with me. I carried them to the gas station. So I've got "theft by deception," and [[K p2 name|Lyle Baxendale]] has thirty-to-life, and people think those are about the same thing.

[[K p4 name|TOLMAN]]: [[K p2 name|Baxendale]] was 39. You were...

WREN: Fifteen, going on sixteen. He didn't find me, a girl did. [[D p3 name|Shayla]]. She came to the reservoir with us all that summer. I know everyone wants her to be a monster. She was 27, she'd have been in that basement herself once, I think? She had the same mark. No one ever asked her at the trial.

[[K p4 name|TOLMAN]]: That's [[D p3 name|Shayla Rae Cottam]], for listeners. She did four years.

WREN: Yeah.

[[K p4 name|TOLMAN]]: What did a day cost?

WREN: Two hundred for an hour. I got Taco Bell. If I said no he'd take the bulb out, so it was just dark down there. I learned to throw pots in my head.

[[K p4 name|TOLMAN]]: And the police?

WREN: Officer [[K p5 name|Quincy Esplin]] caught me at the pump with four cards. He was nice, he gave me a jacket. But he did not ask one thing. I got probation and thirty hours picking up trash, in a vest, on the road that goes by the house.

[[K p4 name|TOLMAN]]: You were back at school by then, [[W p1 school|Snow Canyon Vista]]?

WREN: You weren't supposed to say which one.

[[K p4 name|TOLMAN]]: We'll beep it. Who noticed?

WREN: The librarian. [[K p6 name|Mrs. Petra Novotny]]. I kept returning books I'd not checked out. They were his daughter's. She said, "[[W p1 name|Lexi]], whose are these?" And nobody had said [[W p1 name|Lexi]] to me in a soft voice for about a year. — Oh, shoot.

[[K p4 name|TOLMAN]]: Beep. So [[K p6 name|Novotny]] drove to the county attorney?

WREN: She walked in and sat. [[K p7 name|Brock Hafen]] told her to make an appointment. She'd brought a sandwich. By four o'clock [[K p7 name|Hafen]] gave in.

[[K p4 name|TOLMAN]]: Is your record gone?

WREN: The judge signed in June. It'd been number [[W p1 id|1140672-J]]. I had a cake made with that on it, and ate the numbers.

[[K p4 name|TOLMAN]]: Where do people find the pots?

WREN: At [[W p1 employer|the co-op on Tabernacle, the shelf by the kiln]]. They have a bird stamped on the bottom.

*SHOW NOTES (draft—do not publish). Guest release signed [[W p1 name|Alexis Marchbanks]]. Square handle [[W p1 alias|@marchbanks.mud]]. Pickup by her mom [[W p8 name|Denise Marchbanks]], [[W p8 phone|435-555-0147]]. Cover art: hands only, NOT [[W p1 photo|lexi_at_wheel_3.heic]]; [[W p1 body|the burn on the thumb]] shows in it. —[[K p4 name|Bridger]]*
