id: ag0048
genre: news
where: US-NV
published: 2022-03-18
title: Slot technician turns wolf drawings into a business
person p1: role=bystander age=45 protected=no why=adult-bystander
person p2: role=relative age=13 protected=no why=minor-not-in-crime
person p3: role=author age=- protected=no why=author
screen: none
note: drawings, gift cards, pictures for pay, a 13-year-old; nothing to protect

[[K p2 name|Ximena Ledesma]] is 13 and her rate is a ten-dollar gift card for a head, twenty for a whole wolf.

Her uncle, [[K p1 name|Ray Ledesma]], 45, who fixes slots on the graveyard shift, prints the pictures on mugs. They've sent out 340 of them since Christmas, one to a senator. "Somebody in Finland asked for one more, and one more, and one more," he said. "It turned out to be a school."

Her mother keeps the books and half of the money, and nobody gets an address. "She doesn't chat with customers. I chat with customers. I'm not as charming," [[K p1 name|Ray]] said.

By [[K p3 name|Paula Indigo]], Sparks Courier
