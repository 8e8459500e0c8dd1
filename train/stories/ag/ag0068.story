id: ag0068
genre: alert
where: ZA
published: 2022-06-02
title: WhatsApp, Groot Marico neighbourhood watch
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
screen: none
note: goat for sale, truck drivers; nothing to protect

21:02 ADMIN [[K p1 name|Sarel]]: Goat FOUND. Pls stop sharing the old poster

21:04 She was at the tavern since Thursday. The guys were giving her chips. Somebody was charging the truck drivers R20 to take a selfie with her

21:05 [[K p2 name|Ouma Betsie Tladi]] says thank you, she paid the fine, and the goat is NOT for sale, stop phoning

21:09 One of the drivers did buy her a hat
