id: x0097
genre: comments
where: US-PA
published: 2023-01-26
title: Comments on 'Name withheld: why we don't identify'
person p1: role=author age=- protected=no why=author
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused,relative age=- protected=decide why=identifies-protected
person p4: role=author,victim age=19 protected=no why=consented
screen p2: sex-trafficking-minor misidentified=yes
screen p4: sex-trafficking-adult
note: a survivor signs her own comment (stays); another is outed by commenters who call her a criminal

EDITOR'S NOTE by [[K p1 name|Miles Oduya]]: A teenager arrested at the Route 222 motel in Reading at 17 isn't named here as she was, we report, being sold there by a relation.

SteelCurtain: She was ARRESTED. That's public record. [[W p2 name|Brielle Ann Hartranft]] [[W p2 id|MJ-23102-CR-0044]]. Look it up. Criminals get names

lancastermom: she was seventeen.

SteelCurtain: old enough

[[K p4 name|Jo Beth Kauffman]]: I'm signing mine. I was 19 and it was my manager, he choked me until I'd go back in the room, and he pocketed all of it. Nobody put my name in the paper and so I got to decide to put it in now. That's what this is FOR.

lancastermom: thank you [[K p4 name|Jo Beth]].

SteelCurtain: ok but her stepdad [[D p3 name|Rodney Gehman]] is the one charged so everyone knows anyway

lancastermom: then you didn't need to type it did you

SteelCurtain: ...

SteelCurtain: how do i delete
